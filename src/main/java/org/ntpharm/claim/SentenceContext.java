package org.ntpharm.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ntpharm.mention.MentionGroup;
import org.ntpharm.text.CitationMarks;
import org.ntpharm.text.Sentence;

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
        List<Comparisons.Comparison> comparators,
        Optional<String> population) {
    private static final String GROUP_NOUN =
            "(?:rats|mice|monkeys|rabbits|dogs|cats|animals|rodents|primates|humans|patients|"
                    + "people|individuals|adults|children|adolescents|volunteers|subjects|men|women|infants|"
                    + "outpatients|inpatients|participants)";
    private static final Pattern POPULATION =
            Pattern.compile("\\b(?:in|among|for)\\s+((?:(?!in\\b|for\\b|the treatment)[\\w-]+\\s+){0,3}" + GROUP_NOUN
                    + "(?:\\s+(?:with|who|suffering from|aged)\\s+[^,.;()]{3,60})?)");

    /** This context for what the writer says in passing, which nobody is said to have found. */
    SentenceContext inPassing() {
        return new SentenceContext(
                sentence, groups, citations, Optional.empty(), Optional.empty(), comparators, population);
    }

    static SentenceContext of(Sentence sentence, List<MentionGroup> groups, Works works, Cues cues) {
        List<String> citations = Stream.concat(
                        CitationMarks.in(sentence).stream()
                                .flatMap(mark -> mark.numbers().stream())
                                .map(works::marker),
                        CitationMarks.named(sentence).stream().map(works::cited))
                .distinct()
                .toList();
        Optional<Attribution> attribution =
                AttributionFinder.find(sentence, groups, cues).stream().findFirst();
        Optional<String> single = citations.size() == 1 ? Optional.of(citations.get(0)) : Optional.empty();
        return new SentenceContext(
                sentence,
                groups,
                citations,
                attribution.map(found -> works.named(found, single)),
                attribution.flatMap(Attribution::year),
                Comparisons.of(sentence, groups),
                population(sentence));
    }

    private static Optional<String> population(Sentence sentence) {
        Matcher matcher = POPULATION.matcher(sentence.text());
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
