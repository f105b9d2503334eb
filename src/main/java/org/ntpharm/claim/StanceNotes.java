package org.ntpharm.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ntpharm.claim.Cues.Kind;

/** The cues found so far for one relation; the weakest certainty of all stays. */
final class StanceNotes {
    private final Cues cues;
    private final Set<String> negations = new LinkedHashSet<>();
    private final Set<String> hedges = new LinkedHashSet<>();
    private final List<String> qualifiers = new ArrayList<>();
    private Certainty certainty = Certainty.CERTAIN;
    private boolean asked;

    StanceNotes(Cues cues) {
        this.cues = cues;
    }

    void negate(String cue) {
        negations.add(cue);
    }

    /** Forgets what was denied so far: it was denied of something else. */
    void grant() {
        negations.clear();
    }

    void qualify(String words) {
        qualifiers.add(words);
    }

    void weaken(Certainty to, String cue) {
        hedges.add(cue);
        certainty = certainty.compareTo(to) < 0 ? to : certainty;
    }

    /** Leaves open what {@code cue} asks after. */
    void leaveOpen(String cue) {
        weaken(Certainty.UNSPECIFIED, cue);
    }

    /** Notes a word such as "whether"; what is negated under it is asked after, not denied. */
    void ask(String cue) {
        leaveOpen(cue);
        asked = true;
    }

    boolean asked() {
        return asked;
    }

    /** Weakens by as much as {@code lemma} does where it stands as {@code kind}, which may be not at all. */
    void weigh(Kind kind, String lemma, String word) {
        cues.certainty(kind, lemma).ifPresent(certain -> weaken(certain, word));
    }

    Stance stance() {
        return new Stance(List.copyOf(negations), List.copyOf(hedges), certainty, qualifiers);
    }
}
