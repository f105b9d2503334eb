package org.ntpharm.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ntpharm.mention.Entry;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Span;

/**
 * A name as annotated or as recognised.
 *
 * @param span where it stands, without the brackets that define its short form
 * @param text its words
 * @param kind what it is of; empty for what only borders on a kind
 * @param near the kinds of annotation that it may answer
 * @param sentence the sentence that it starts in
 */
record RecognisedName(
        Span span, String text, Optional<MentionKind> kind, List<MentionKind> near, Optional<Sentence> sentence) {
    RecognisedName {
        near = List.copyOf(near);
    }

    static RecognisedName of(Span span, String text, Entry entry, Optional<Sentence> sentence) {
        return new RecognisedName(span, text, MentionKind.of(entry.classes()), MentionKind.near(entry), sentence);
    }

    /** Whether this name stands where one of {@code others} does, which is or may be of the same kind. */
    boolean meets(List<RecognisedName> others, boolean exactly) {
        return others.stream()
                .filter(other -> exactly ? other.span.equals(span) : other.span.overlaps(span))
                .anyMatch(other -> other.near.stream().anyMatch(near::contains) || geneProduct(other));
    }

    /** A peptide or a growth factor is a substance of the vocabulary, and a gene product where genes are annotated. */
    private boolean geneProduct(RecognisedName other) {
        Set<Optional<MentionKind>> both = Set.of(Optional.of(MentionKind.CHEMICAL), Optional.of(MentionKind.TARGET));
        return span.equals(other.span) && !kind.equals(other.kind) && both.containsAll(List.of(kind, other.kind));
    }
}
