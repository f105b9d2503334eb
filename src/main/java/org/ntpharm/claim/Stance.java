package org.ntpharm.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * How a sentence commits itself to one relation.
 *
 * @param negationCues the words that negate; the polarity is theirs
 * @param hedgeCues the words that weaken
 * @param certainty how strongly the text commits itself
 * @param qualifiers evidential words such as "has been found", and what a factive predicate leaves open
 */
record Stance(List<String> negationCues, List<String> hedgeCues, Certainty certainty, List<String> qualifiers) {
    Stance {
        negationCues = List.copyOf(negationCues);
        hedgeCues = List.copyOf(hedgeCues);
        qualifiers = List.copyOf(qualifiers);
    }

    /** This stance where {@code cue} takes back later what was said. */
    Stance withdrawnBy(String cue) {
        List<String> hedges = new ArrayList<>(hedgeCues);
        hedges.add(cue);
        return new Stance(negationCues, hedges, Certainty.UNSPECIFIED, qualifiers);
    }

    Polarity polarity() {
        return negationCues.isEmpty() ? Polarity.AFFIRMED : Polarity.NEGATED;
    }
}
