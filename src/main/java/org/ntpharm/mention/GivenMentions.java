package org.ntpharm.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ntpharm.mention.NameScan.Hit;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Span;

/**
 * The mentions that an annotator has given, and names of the vocabulary of the kinds that the annotation leaves out.
 */
final class GivenMentions implements MentionSource {
    private final Lexicon lexicon;
    private final List<Mention> given;
    private final Set<String> kinds;

    GivenMentions(Lexicon lexicon, List<Mention> given, Set<String> kinds) {
        this.lexicon = lexicon;
        this.given = longest(given);
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
                hit(scan, mention).ifPresent(hits::add);
            }
        }
        List<Hit> annotated = List.copyOf(hits);
        scan.hits(names).stream()
                .filter(hit ->
                        hit.entries().stream().noneMatch(entry -> kinds.stream().anyMatch(entry::is)))
                .filter(hit -> annotated.stream()
                        .noneMatch(other -> hit.first() <= other.last() && other.first() <= hit.last()))
                .forEach(hits::add);
        hits.sort(Comparator.comparingInt(Hit::first));
        return MentionFinder.grouped(sentence, scan, hits, names);
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
}
