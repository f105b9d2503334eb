package org.ntpharm.corpus;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The names in one document.
 *
 * @param document the document
 * @param kinds the kinds that its corpus annotates; no other counts
 * @param annotated the names that were annotated
 * @param recognised the names that were found
 * @param inside the names within those
 */
public record MentionResult(
        AnnotatedDocument document,
        Set<MentionKind> kinds,
        List<RecognisedName> annotated,
        List<RecognisedName> recognised,
        List<RecognisedName> inside) {
    public MentionResult {
        kinds = Set.copyOf(kinds);
        annotated = List.copyOf(annotated);
        recognised = List.copyOf(recognised);
        inside = List.copyOf(inside);
    }

    /** How many names of {@code kind} were annotated and recognised, and how many of each meet one of the other. */
    MentionTally tally(MentionKind kind, boolean exactly) {
        List<RecognisedName> gold = of(kind, annotated);
        List<RecognisedName> found = kinds.contains(kind) ? of(kind, recognised) : List.of();
        return new MentionTally(
                gold.size(),
                count(gold, name -> name.meets(recognised, exactly)),
                count(gold, name -> !name.meets(recognised, exactly) && name.meets(inside, exactly)),
                found.size(),
                count(found, name -> name.meets(annotated, exactly)));
    }

    private static int count(List<RecognisedName> names, Predicate<RecognisedName> which) {
        return (int) names.stream().filter(which).count();
    }

    /** The annotated names that nothing recognised overlaps, not even within a longer name. */
    List<RecognisedName> missed(MentionKind kind) {
        return of(kind, annotated).stream()
                .filter(name -> !name.meets(recognised, false) && !name.meets(inside, false))
                .toList();
    }

    /** The recognised names of a kind that the corpus annotates, and that nothing annotated overlaps. */
    List<RecognisedName> falseAlarms(MentionKind kind) {
        return kinds.contains(kind)
                ? of(kind, recognised).stream()
                        .filter(name -> !name.meets(annotated, false))
                        .toList()
                : List.of();
    }

    private static List<RecognisedName> of(MentionKind kind, List<RecognisedName> names) {
        return names.stream()
                .filter(name -> name.kind().filter(kind::equals).isPresent())
                .toList();
    }
}
