package org.ntpharm.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ntpharm.mention.Mention;
import org.ntpharm.mention.MentionGroup;
import org.ntpharm.text.CitationMarks;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Tokenizer;

/**
 * What a sentence says that holds for all its claims.
 *
 * @param sentence the sentence
 * @param groups its mentions
 * @param citations the ids of the works whose markers it carries
 * @param attributedTo the id of the work that it names as the finder
 * @param reportedYear the year of the finding
 * @param comparators the substances that it compares others with
 * @param population the group it speaks of
 */
record SentenceContext(
        Sentence sentence,
        List<MentionGroup> groups,
        List<String> citations,
        Optional<String> attributedTo,
        Optional<Integer> reportedYear,
        List<Comparison> comparators,
        Optional<String> population) {
    private static final Pattern COMPARING = Pattern.compile(
            "(?i)\\b(unlike|like|than|versus|vs\\.?|compared (?:to|with)|relative to|in contrast (?:to|with)|as opposed to)\\s+(?:that of |those of |with |the |for |by |in )?$");
    private static final String GROUP_NOUN =
            "(?:rats|mice|monkeys|rabbits|dogs|cats|animals|rodents|primates|humans|patients|people|individuals|adults|children|adolescents|volunteers|subjects|men|women|infants|outpatients|inpatients|participants)";
    private static final Pattern POPULATION =
            Pattern.compile("\\b(?:in|among|for)\\s+((?:(?!in\\b|for\\b|the treatment)[\\w-]+\\s+){0,3}" + GROUP_NOUN
                    + "(?:\\s+(?:with|who|suffering from|aged)\\s+[^,.;()]{3,60})?)");

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

    static SentenceContext of(Sentence sentence, List<MentionGroup> groups, Works works) {
        List<String> citations = CitationMarks.in(sentence).stream()
                .flatMap(mark -> mark.numbers().stream())
                .distinct()
                .map(works::marker)
                .toList();
        Optional<Attribution> attribution =
                AttributionFinder.find(sentence, groups).stream().findFirst();
        Optional<String> single = citations.size() == 1 ? Optional.of(citations.get(0)) : Optional.empty();
        return new SentenceContext(
                sentence,
                groups,
                citations,
                attribution.map(found -> works.named(found, single)),
                attribution.flatMap(Attribution::year),
                comparisons(sentence, groups),
                population(sentence));
    }

    private static List<Comparison> comparisons(Sentence sentence, List<MentionGroup> groups) {
        String text = Tokenizer.plain(sentence.text());
        return groups.stream()
                .filter(group -> group.members().get(0).is("ChemicalSubstance"))
                .flatMap(group -> {
                    Matcher matcher = COMPARING.matcher(text.substring(
                            0, group.span().start() - sentence.span().start()));
                    return matcher.find()
                            ? group.members().stream()
                                    .map(member -> new Comparison(
                                            member, matcher.group(1).toLowerCase(java.util.Locale.ROOT)))
                            : java.util.stream.Stream.empty();
                })
                .toList();
    }

    private static Optional<String> population(Sentence sentence) {
        Matcher matcher = POPULATION.matcher(sentence.text());
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
