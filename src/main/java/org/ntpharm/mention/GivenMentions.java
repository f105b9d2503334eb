package org.ntpharm.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ntpharm.mention.NameScan.Hit;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Span;

/**
 * The mentions that an annotator has given, and names of the vocabulary of the kinds that the annotation leaves out. Of
 * two that overlap the longer counts; but a condition that is named after a drug, as in "lithium toxicity", leaves its
 * words to the drug and stands on those that name a condition of the vocabulary.
 */
final class GivenMentions implements MentionSource {
    private final Lexicon lexicon;
    private final List<Mention> given;
    private final List<Mention> drugs;
    private final Set<String> kinds;

    GivenMentions(Lexicon lexicon, List<Mention> given, Set<String> kinds) {
        this.lexicon = lexicon;
        this.given = longest(given);
        this.drugs = longest(given.stream()
                .filter(mention -> mention.is("ChemicalSubstance"))
                .toList());
        this.kinds = Set.copyOf(kinds);
    }

    private static List<Mention> longest(List<Mention> given) {
        List<Mention> kept = new ArrayList<>();
        Comparator<Mention> byLength =
                Comparator.comparing(mention -> -mention.span().length());
        for (Mention mention : given.stream().sorted(byLength).toList()) {
            if (kept.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
                kept.add(mention);
            }
        }
        kept.sort(Comparator.comparing(Mention::span));
        return kept;
    }

    @Override
    public List<MentionGroup> find(Sentence sentence, DocumentNames names) {
        NameScan scan = new NameScan(lexicon, sentence);
        List<Hit> hits = new ArrayList<>();
        for (Mention mention : given) {
            if (sentence.span().contains(mention.span())) {
                hit(scan, mention).ifPresent(hit -> hits.addAll(parted(scan, mention, hit, names)));
            }
        }
        List<Hit> annotated = List.copyOf(hits);
        scan.hits(names).stream()
                .filter(hit ->
                        hit.entries().stream().noneMatch(entry -> kinds.stream().anyMatch(entry::is)))
                .filter(hit -> annotated.stream().noneMatch(other -> meet(hit, other)))
                .forEach(hits::add);
        hits.sort(Comparator.comparingInt(Hit::first));
        return MentionFinder.grouped(sentence, scan, hits, names);
    }

    private static boolean meet(Hit one, Hit other) {
        return one.first() <= other.last() && other.first() <= one.last();
    }

    /** The pieces that the annotated words cover; an annotation inside a piece covers none. */
    private static Optional<Hit> hit(NameScan scan, Mention mention) {
        int first = -1;
        int last = -1;
        for (int at = 0; at < scan.pieces().size(); at++) {
            Span piece = scan.pieces().get(at).span();
            if (piece.overlaps(mention.span())) {
                first = first < 0 ? at : first;
                last = at;
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(new Hit(first, last, List.of(mention.entry())));
    }

    /** A condition and the drugs that are annotated inside its name, where another condition's name is left. */
    private List<Hit> parted(NameScan scan, Mention mention, Hit whole, DocumentNames names) {
        List<Hit> inside = mention.is("ChemicalSubstance")
                ? List.of()
                : drugs.stream()
                        .filter(drug -> mention.span().contains(drug.span()))
                        .flatMap(drug -> hit(scan, drug).stream())
                        .toList();
        if (inside.isEmpty() || !mention.is("Condition")) {
            return List.of(whole);
        }
        return known(scan, whole, inside, names)
                .map(rest -> Stream.concat(inside.stream(), Stream.of(rest)).toList())
                .orElse(List.of(whole));
    }

    /** The name of a condition that the vocabulary has and that is no drug's. */
    private static Optional<Hit> known(NameScan scan, Hit whole, List<Hit> inside, DocumentNames names) {
        return scan.hitsWithin(whole, names).stream()
                .filter(hit -> hit.entries().stream()
                        .anyMatch(entry -> entry.is("Condition") || entry.is("PharmacologicalEffect")))
                .filter(hit -> inside.stream().noneMatch(drug -> meet(hit, drug)))
                .findFirst()
                .map(hit -> new Hit(hit.first(), hit.last(), whole.entries()));
    }
}
