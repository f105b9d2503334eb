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
    private static final Set<String> ASIDE = Set.of(
            "class.apposition",
            "class.other",
            "agent-noun.apposition",
            "agent-noun.named",
            "agent-noun.named-list",
            "agent-noun.named-behind-comma",
            "agent-noun.of-named",
            "agent-noun.bracketed");

    private final Cues cues;

    StanceReader(Cues cues) {
        this.cues = cues;
    }

    /**
     * The stance of the sentence to {@code relation}. "but not by the D2 antagonist X" denies something of X, and not
     * that X is such an antagonist.
     */
    Stance read(Parse parse, Relation relation) {
        CueGathering gathering = new CueGathering(cues, parse, relation);
        boolean aside = ASIDE.contains(relation.pattern());
        gathering.arguments();
        if (aside) {
            gathering.grant();
        }
        gathering.trigger();
        if (!aside) {
            gathering.climb();
        }
        if (relation.aimed()) {
            gathering.aim();
        }
        if (aside && relation.trigger() < relation.subjectToken()) {
            gathering.grant();
        }
        return gathering.stance();
    }
}
