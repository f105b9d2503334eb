package org.ntpharm.evaluate;

import java.util.Set;
import org.ntpharm.claim.Certainty;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Polarity;
import org.ntpharm.text.Document;
import org.ntpharm.text.Span;

/**
 * One claim that an annotator expects of a text. Where words may be typed in two ways, a term has alternatives; any
 * combination of them will do.
 *
 * @param start the first code point of the sentence, without a list marker
 * @param end the code point after the sentence
 */
public record ExpectedClaim(
        int start,
        int end,
        Set<String> subjects,
        Set<String> predicates,
        Set<String> objects,
        Polarity polarity,
        Certainty certainty,
        ExpectedDetails details,
        ExpectedStatus status) {
    public ExpectedClaim {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a sentence: [" + start + ", " + end + ")");
        }
        subjects = Set.copyOf(subjects);
        predicates = Set.copyOf(predicates);
        objects = Set.copyOf(objects);
        if (subjects.isEmpty() || predicates.isEmpty() || objects.isEmpty()) {
            throw new IllegalArgumentException("a claim needs subject, predicate and object");
        }
    }

    /** The words of {@code document} that state it. */
    public String sentenceIn(Document document) {
        String text = document.text();
        int begin = text.offsetByCodePoints(0, start);
        return document.textAt(Span.of(begin, text.offsetByCodePoints(begin, end - start)));
    }

    /** Whether {@code claim} has one of the subjects, predicates and objects. */
    boolean sameTriple(Claim claim) {
        return subjects.contains(claim.subject())
                && predicates.contains(claim.predicate())
                && objects.contains(claim.object());
    }

    /** Whether {@code claim} also has the polarity and the certainty. */
    boolean sameStatement(Claim claim) {
        return sameTriple(claim) && polarity == claim.polarity() && certainty == claim.certainty();
    }
}
