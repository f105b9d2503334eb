package org.ntpharm.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ntpharm.circumstance.Setting;
import org.ntpharm.circumstance.SettingWords;
import org.ntpharm.mention.Mention;
import org.ntpharm.mention.MentionGroup;
import org.ntpharm.text.CitationMarks;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Span;

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
 * @param setting its species, models, and the conditions of its population
 * @param withdrawnBy the word by which what follows takes it back
 */
record SentenceContext(
        Sentence sentence,
        List<MentionGroup> groups,
        List<String> citations,
        Optional<String> attributedTo,
        Optional<Integer> reportedYear,
        List<Comparisons.Comparison> comparators,
        Optional<String> population,
        Setting setting,
        Optional<String> withdrawnBy) {
    /** This context for what the writer says in passing, which nobody is said to have found. */
    SentenceContext inPassing() {
        return new SentenceContext(
                sentence,
                groups,
                citations,
                Optional.empty(),
                Optional.empty(),
                comparators,
                population,
                setting,
                withdrawnBy);
    }

    static SentenceContext of(
            Sentence sentence,
            List<MentionGroup> groups,
            Works works,
            Cues cues,
            SettingWords words,
            Optional<String> withdrawnBy) {
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
                words.population(sentence.text()).map(span -> sentence.text().substring(span.start(), span.end())),
                setting(sentence, groups, words),
                withdrawnBy);
    }

    private static Setting setting(Sentence sentence, List<MentionGroup> groups, SettingWords words) {
        int offset = sentence.span().start();
        List<Mention> mentions =
                groups.stream().flatMap(group -> group.members().stream()).toList();
        Predicate<Span> name =
                span -> mentions.stream().anyMatch(mention -> mention.span().overlaps(moved(span, offset)));
        List<String> conditions = words.population(sentence.text()).stream()
                .map(span -> moved(span, offset))
                .flatMap(span -> mentions.stream().filter(mention -> span.contains(mention.span())))
                .filter(mention -> mention.is("Condition"))
                .map(mention -> mention.entry().id())
                .distinct()
                .toList();
        return new Setting(words.species(sentence.text(), name), conditions, words.models(sentence.text(), name));
    }

    private static Span moved(Span span, int by) {
        return Span.of(span.start() + by, span.end() + by);
    }
}
