package org.ntpharm.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ntpharm.claim.Cues.Kind;
import org.ntpharm.relation.Parse;
import org.ntpharm.relation.Parse.Arc;

/**
 * Whether what a word somewhere in the sentence says is said of the claim with one trigger. Where the parse does not
 * tell, it is.
 */
final class CueScope {
    private static final int HIGHEST_CLIMB = 12;

    private final Parse parse;
    private final int trigger;
    private final CueWords words;

    CueScope(Parse parse, int trigger, CueWords words) {
        this.parse = parse;
        this.trigger = trigger;
        this.words = words;
    }

    /**
     * "an effect of X on Y cannot be excluded": whether {@code verb} is said of the claim, not of what another clause
     * speaks of. "Other causes cannot be excluded" is said of all that is reported.
     */
    boolean about(int verb) {
        if (parse.under(trigger, verb)) {
            return true;
        }
        int at = verb;
        for (int step = 0; step < HIGHEST_CLIMB; step++) {
            List<Integer> subjects =
                    parse.dependents(at, label -> label.startsWith("nsubj") || label.startsWith("csubj"));
            if (!subjects.isEmpty()) {
                return subjects.stream()
                        .anyMatch(subject ->
                                parse.under(trigger, subject) || pointsBack(subject) || words.is(Kind.RIVAL, subject));
            }
            Optional<Integer> up = parse.head(at, label -> label.matches("xcomp|ccomp|advcl.*|dep|conj"));
            if (up.isEmpty()) {
                return true;
            }
            at = up.get();
        }
        return true;
    }

    /**
     * "according to a retracted paper", "the report was retracted": whether the claim is drawn from what {@code word}
     * discredits.
     */
    boolean drawnFrom(int word) {
        int source = described(word);
        if (!parse.mentions(source).isEmpty()) {
            return false;
        }
        if (thatWork(word)) {
            return true;
        }
        int at = source;
        for (int step = 0; step < HIGHEST_CLIMB && !parse.under(trigger, at); step++) {
            Optional<Arc> up = parse.heads(at).stream().findFirst();
            if (up.isEmpty()) {
                return true;
            }
            if (apart(at, up.get())) {
                return false;
            }
            at = up.get().token();
        }
        return true;
    }

    /** "X does, but the paper that said so was retracted": what was named may well be where it was said. */
    private boolean thatWork(int word) {
        for (int at = word - 1; at > trigger && !parse.word(at).equals(";"); at--) {
            if (words.is(Kind.WORK, at) && words.definite(at)) {
                return true;
            }
        }
        return false;
    }

    /** The noun that {@code word} describes, be it before it or its subject: its own, not one that clauses share. */
    int described(int word) {
        Optional<Integer> noun = parse.head(word, label -> label.matches("amod|compound|acl"));
        if (noun.isPresent()) {
            return noun.get();
        }
        Optional<Integer> subject = parse.dependents(word, label -> label.startsWith("nsubj")).stream()
                .min(Comparator.comparingInt(token -> Math.abs(word - token)));
        return subject.filter(token -> !parse.tag(token).startsWith("W"))
                .or(() -> parse.head(word, "acl:relcl"::equals))
                .or(() -> subject)
                .orElse(word);
    }

    /** Whether {@code verb} heads a clause of its own, which the one above it does not draw on. */
    private boolean apart(int verb, Arc up) {
        boolean coordinate = up.label().equals("conj")
                && !parse.dependents(verb, label -> label.startsWith("nsubj")).isEmpty();
        return coordinate
                || up.label().equals("acl:relcl")
                || up.label().equals("parataxis")
                || words.contrasted(verb, up);
    }

    private boolean pointsBack(int subject) {
        return parse.tag(subject).matches("PRP|W?DT|WP|EX");
    }
}
