package org.ntpharm.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ntpharm.mention.Mention;
import org.ntpharm.mention.MentionGroup;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Span;
import org.ntpharm.text.Tokenizer;

/** Finds the substances that a sentence compares others with. */
final class Comparisons {
    private static final Pattern COMPARING =
            Pattern.compile("(?i)\\b(unlike|like|than|versus|vs\\.?|compared (?:to|with)|relative to|"
                    + "in contrast (?:to|with)|as opposed to)\\s+(?:that of |those of |with |the |for |by |"
                    + "in )?(?:placebo,? (?:and|or) )?$");

    private Comparisons() {}

    /**
     * A substance that others are compared with.
     *
     * @param mention the substance
     * @param word the word that compares, in lower case
     */
    record Comparison(Mention mention, String word) {
        /** Whether the words set it apart instead of putting it beside the others. */
        boolean contrasts() {
            return !word.equals("like");
        }
    }

    static List<Comparison> of(Sentence sentence, List<MentionGroup> groups) {
        return groups.stream()
                .filter(group -> group.members().get(0).is("ChemicalSubstance")
                        || group.members().get(0).is("TherapeuticClass"))
                .flatMap(group -> word(sentence, group.span()).stream()
                        .flatMap(word -> group.members().stream().map(member -> new Comparison(member, word))))
                .toList();
    }

    /** Whether the words at {@code span} are what others are compared with. */
    static boolean isComparator(Sentence sentence, Span span) {
        return word(sentence, span).isPresent();
    }

    private static Optional<String> word(Sentence sentence, Span span) {
        String before = Tokenizer.plain(sentence.text())
                .substring(0, span.start() - sentence.span().start());
        Matcher matcher = COMPARING.matcher(before);
        return matcher.find()
                ? Stream.of(matcher.group(1).toLowerCase(Locale.ROOT)).findFirst()
                : Optional.empty();
    }
}
