package org.ntpharm.claim;

import java.util.Set;
import org.ntpharm.relation.Parse;
import org.ntpharm.relation.Relation;

/**
 * Reads polarity and certainty off the parse. A cue reaches what hangs under it: from the trigger of a relation the
 * reader climbs through complements to the main verb and collects the cues on its way; a relative clause, an apposition
 * and a "how" or "why" clause are the speaker's own and end the climb.
 */
final class StanceReader {
    /** Constructions that say something in passing; what is said of the sentence does not reach them. */
    private static final Set<String> ASIDE = Set.of("class.apposition", "class.other", "agent-noun.apposition");

    private final Cues cues;

    StanceReader(Cues cues) {
        this.cues = cues;
    }

    /** The stance of the sentence to {@code relation}. */
    Stance read(Parse parse, Relation relation) {
        CueGathering gathering = new CueGathering(cues, parse, relation);
        gathering.arguments();
        gathering.trigger();
        if (!ASIDE.contains(relation.pattern())) {
            gathering.climb();
        }
        return gathering.stance();
    }
}
