package org.ntpharm.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ntpharm.mention.Entry;
import org.ntpharm.mention.Mention;
import org.ntpharm.mention.MentionGroup;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Span;
import org.ntpharm.text.Tokenizer;

/**
 * Finds what "this medication", "it" and "the latter" stand for, in one document from its start: the substance in front
 * in the last sentence that named one. Where that sentence puts several in one place, nothing is guessed.
 */
final class Coreference {
    private static final String NOUNS =
            "(?:drug|medication|medicine|compound|agent|substance|molecule|preparation|transmitter|neurotransmitter|messenger|treatment|antibiotic|an(?:a)?esthetic|analgesic|antidepressant|antipsychotic|sedative|hypnotic|stimulant|opioid|opiate|psychedelic|hallucinogen|benzodiazepine|barbiturate|alkaloid|enantiomer|metabolite|peptide)";
    private static final Pattern DESCRIPTION = Pattern.compile(
            "\\b(?:[Tt]his|[Tt]hat|[Tt]he same|[Tt]he)\\s+(?:(?:old|new|same|older|newer|synthetic|natural)\\s+)?"
                    + NOUNS + "\\b(?!\\s+(?:class|effect|action|of|that|which|receptor|system|site|response|therapy))");
    private static final Pattern PRONOUN = Pattern.compile(
            "(?:^|(?<=[,;:]\\s)|(?<=\\b(?:that|because|although|when|while|whereas|and|but|since|if|as)\\s))[Ii]t\\b(?!\\s+(?:is|was|has been|remains|seems|appears|may be|became)\\s+(?:\\w+\\s+)?(?:not\\s+)?(?:clear|unclear|known|unknown|possible|likely|unlikely|uncertain|thought|believed|important|true|also\\s+known|said|hoped|shown|debated|suggested|hypothesi[sz]ed|assumed)\\b)"
                    + "|^Its\\b(?=\\s)");
    private static final Pattern LATTER = Pattern.compile("\\b[Tt]he (?:latter|former)\\b");

    private Optional<Introduction> topic = Optional.empty();
    private List<Mention> lastPair = List.of();

    /** An entity with the sentence that named it. */
    private record Introduction(Entry entry, Sentence sentence) {}

    /** The groups of {@code sentence} with those of its descriptions and pronouns that could be resolved. */
    List<MentionGroup> resolve(Sentence sentence, List<MentionGroup> groups) {
        List<MentionGroup> all = new ArrayList<>(groups);
        String text = Tokenizer.plain(sentence.text());
        add(DESCRIPTION.matcher(text), sentence, groups, all, true);
        add(PRONOUN.matcher(text), sentence, groups, all, false);
        addLatter(LATTER.matcher(text), sentence, all);
        all.sort(Comparator.comparing(MentionGroup::span));
        remember(sentence, all);
        return all;
    }

    private void add(
            Matcher matcher, Sentence sentence, List<MentionGroup> named, List<MentionGroup> all, boolean description) {
        int offset = sentence.span().start();
        while (matcher.find()) {
            Span span = Span.of(offset + matcher.start(), offset + matcher.end());
            Optional<Introduction> antecedent = antecedent(sentence, named, span);
            boolean named2 = description && followedByName(span, named);
            if (antecedent.isPresent() && !named2) {
                all.removeIf(group -> span.contains(group.span()));
                boolean free = all.stream().noneMatch(group -> group.span().overlaps(span));
                Mention mention = new Mention(
                        span,
                        antecedent.get().entry(),
                        Optional.of(antecedent.get().sentence()));
                if (free) {
                    all.add(new MentionGroup(span, List.of(mention)));
                }
            }
        }
    }

    /** "the antidepressant fluoxetine" names its drug itself. */
    private static boolean followedByName(Span span, List<MentionGroup> named) {
        return named.stream()
                .anyMatch(group -> group.members().get(0).is("ChemicalSubstance")
                        && group.span().start() >= span.end()
                        && group.span().start() - span.end() <= 1);
    }

    private Optional<Introduction> antecedent(Sentence sentence, List<MentionGroup> groups, Span at) {
        List<MentionGroup> before = groups.stream()
                .filter(group -> group.span().end() <= at.start())
                .filter(group -> group.members().get(0).is("Drug"))
                .toList();
        if (before.isEmpty()) {
            return topic;
        }
        MentionGroup first = before.get(0);
        return distinct(first) == 1
                ? Optional.of(new Introduction(first.members().get(0).entry(), sentence))
                : Optional.empty();
    }

    private void addLatter(Matcher matcher, Sentence sentence, List<MentionGroup> all) {
        int offset = sentence.span().start();
        while (matcher.find() && lastPair.size() == 2) {
            Span span = Span.of(offset + matcher.start(), offset + matcher.end());
            Mention meant = lastPair.get(matcher.group().endsWith("latter") ? 1 : 0);
            all.add(new MentionGroup(
                    span, List.of(new Mention(span, meant.entry(), topic.map(Introduction::sentence)))));
        }
    }

    private void remember(Sentence sentence, List<MentionGroup> groups) {
        List<MentionGroup> substances = groups.stream()
                .filter(group -> group.members().get(0).is("ChemicalSubstance"))
                .toList();
        if (substances.isEmpty()) {
            return;
        }
        List<Mention> members =
                substances.stream().flatMap(group -> group.members().stream()).toList();
        lastPair = members.size() == 2 ? members : List.of();
        MentionGroup first = substances.get(0);
        if (distinct(first) > 1) {
            topic = Optional.empty();
            return;
        }
        Mention mention = first.members().get(0);
        topic = Optional.of(
                new Introduction(mention.entry(), chainStart(mention, groups).orElse(sentence)));
    }

    /** Where the sentence itself points back to an earlier one for the same entity, that one names it. */
    private static Optional<Sentence> chainStart(Mention mention, List<MentionGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.members().stream())
                .filter(other -> other.entry().equals(mention.entry()))
                .flatMap(other -> other.antecedent().stream())
                .findFirst();
    }

    private static long distinct(MentionGroup group) {
        return group.members().stream().map(Mention::span).distinct().count();
    }
}
