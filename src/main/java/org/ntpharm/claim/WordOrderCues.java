package org.ntpharm.claim;

import java.util.stream.IntStream;
import org.ntpharm.claim.Cues.Kind;
import org.ntpharm.relation.Parse;

/** Cues that reach a trigger by their place in the sentence, however it was parsed. */
final class WordOrderCues {
    private static final int LONGEST_CLOSING = 6;
    private static final int LONGEST_CARRIER = 12;
    private static final int LONGEST_OBJECT = 4;
    private static final int LONGEST_DENIAL = 7;

    private final Parse parse;
    private final CueWords words;
    private final StanceNotes notes;
    private final CueScope scope;
    private final int trigger;

    WordOrderCues(Parse parse, int trigger, CueWords words, StanceNotes notes) {
        this.parse = parse;
        this.trigger = trigger;
        this.words = words;
        this.notes = notes;
        scope = new CueScope(parse, trigger, words);
    }

    /** A question mark, and ", some believe", ", it is thought": what a few last words say of all before them. */
    void closing() {
        int last = parse.size() - 1;
        if (last >= 0 && parse.word(last).equals("?")) {
            notes.leaveOpen("?");
        }
        int comma = last;
        while (comma > 0
                && parse.size() - comma <= LONGEST_CLOSING
                && !parse.word(comma).equals(",")) {
            comma--;
        }
        if (comma > trigger && parse.word(comma).equals(",") && !named(comma) && !confirms(comma)) {
            IntStream.range(comma + 1, parse.size())
                    .forEach(at -> notes.weigh(Kind.PREDICATE, parse.lemma(at), parse.word(at)));
        }
    }

    private boolean named(int comma) {
        return IntStream.range(comma, parse.size())
                .anyMatch(at -> !parse.mentions(at).isEmpty() && !parse.word(at).equals("it"));
    }

    /** ", as expected" */
    private boolean confirms(int comma) {
        return comma + 2 < parse.size()
                && parse.word(comma + 1).equals("as")
                && parse.tag(comma + 2).equals("VBN");
    }

    /** "perhaps" and "nor" that open a clause. */
    void opening() {
        int start = trigger;
        while (start > 0 && !breaks(start - 1)) {
            start--;
        }
        if (start < trigger && words.word(start).equals("nor")) {
            notes.negate(parse.word(start));
        } else if (start < trigger) {
            notes.weigh(Kind.ADVERB, words.word(start), parse.word(start));
        }
    }

    /** "a possible case of", "no report of": what is said of a noun that stands for the event behind it. */
    void carriers(int token) {
        for (int at = token - 1; at >= Math.max(0, token - LONGEST_CARRIER) && within(at); at--) {
            if (words.is(Kind.CARRIER, at)) {
                notes.weigh(Kind.PREDICATE, parse.lemma(at), parse.word(at));
                attributes(at);
            }
        }
    }

    private boolean within(int token) {
        return !breaks(token) && !parse.tag(token).matches("VB[DPZ]?|MD|W.*");
    }

    private void attributes(int noun) {
        for (int at = noun - 1; at >= 0 && parse.tag(at).matches("JJ.?|NN.?|VBN|DT"); at--) {
            notes.weigh(Kind.ATTRIBUTE, words.word(at), parse.word(at));
            if (words.negator(at)) {
                notes.negate(parse.word(at));
            }
        }
    }

    /**
     * "according to a retracted paper", "cannot be excluded", "has yet to be shown": what a word anywhere says of the
     * claim.
     */
    void discredited() {
        for (int at = 0; at < parse.size(); at++) {
            boolean pending =
                    words.stands(Kind.PENDING, at) && at + 1 < parse.size() && words.stands(Kind.AHEAD, at + 1);
            if (pending && scope.about(verb(at)) || discredits(at) && scope.drawnFrom(at)) {
                notes.leaveOpen(parse.word(at));
            }
            boolean about = at > trigger ? openedByThat() || scope.about(at) : opensThat(at);
            if (words.notExcluded(at) && about) {
                notes.weaken(Certainty.POSSIBLE, parse.word(at));
            }
        }
    }

    /** "X was linked with Y, but such effects do not occur in humans" */
    void resumed() {
        for (int at = trigger + 1; at + 1 < parse.size(); at++) {
            if (parse.word(at).matches("(?i)such|these|this|those|that") && words.is(Kind.RESUMED, at + 1)) {
                int noun = at + 1;
                IntStream.range(noun + 1, Math.min(parse.size(), noun + LONGEST_DENIAL))
                        .filter(verb -> parse.tag(verb).startsWith("V") && words.is(Kind.OBSERVATION, verb))
                        .filter(verb -> IntStream.range(noun, verb).anyMatch(words::negator))
                        .forEach(verb -> notes.negate("not " + parse.word(verb)));
            }
        }
    }

    /** "That X blocks Y cannot be excluded" */
    private boolean openedByThat() {
        return words.word(0).equals("that");
    }

    /** "cannot rule out that X": whether a clause with the trigger in it begins right behind {@code verb}. */
    private boolean opensThat(int verb) {
        return IntStream.range(verb + 1, Math.min(trigger, verb + LONGEST_OBJECT))
                .anyMatch(at -> words.word(at).equals("that"));
    }

    /** The verb that "yet" hangs on. */
    private int verb(int pending) {
        return parse.head(pending, label -> label.startsWith("advmod")).orElse(pending);
    }

    private boolean discredits(int at) {
        if (words.deniedBefore(at)) {
            return false;
        }
        boolean withdrawn = words.lastPart(Kind.RETRACTION, at) && words.is(Kind.WORK, scope.described(at));
        return withdrawn || words.lastPart(Kind.DISCREDIT, at);
    }

    /** "whether", "unless" and "had X been" reach every trigger up to the next comma. */
    void doubt() {
        for (int at = trigger - 1; at >= 0 && !breaks(at); at--) {
            if (words.stands(Kind.OPEN, at) || at == 0 && words.stands(Kind.SUPPOSING, at)) {
                notes.ask(parse.word(at));
            }
            if (words.is(Kind.EVIDENCE, at) && at > 0) {
                weakEvidence(at);
            }
            boolean doubtless = words.is(Kind.DOUBT, at) && words.deniedBefore(at);
            if (words.is(Kind.PREDICATE, at) && !doubtless && words.stands(Kind.LINK, at + 1)) {
                notes.weigh(Kind.PREDICATE, parse.lemma(at), parse.word(at));
            }
            if (at == 0 && words.word(at).equals("that")
                    || words.is(Kind.EVIDENCE, at) && words.stands(Kind.LEAD, at + 1)) {
                shortfall();
            }
        }
    }

    /** "weak evidence exists that", "no evidence was found that", "we withdrew our report that" */
    private void weakEvidence(int noun) {
        if (words.stands(Kind.SHORTFALL, noun - 1)) {
            notes.leaveOpen(parse.word(noun - 1));
        }
        boolean clause =
                IntStream.range(noun + 1, trigger).anyMatch(at -> words.word(at).equals("that"));
        if (clause && words.negator(noun - 1)) {
            notes.negate(parse.word(noun - 1));
        }
        IntStream.range(Math.max(0, noun - LONGEST_OBJECT), noun)
                .filter(at -> clause && words.is(Kind.RETRACTION, at))
                .forEach(at -> notes.leaveOpen(parse.word(at)));
    }

    /** "evidence that X treats Y is lacking" */
    private void shortfall() {
        for (int at = trigger + 1; at < parse.size(); at++) {
            boolean unconfirmed = words.is(Kind.CONFIRMATION, at) && words.deniedBefore(at);
            if (unconfirmed || words.stands(Kind.SHORTFALL, at)) {
                notes.leaveOpen(parse.word(at));
            }
        }
    }

    private boolean breaks(int token) {
        return parse.word(token).matches("[,;:]");
    }
}
