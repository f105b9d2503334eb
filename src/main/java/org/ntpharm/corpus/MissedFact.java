package org.ntpharm.corpus;

import java.util.List;
import org.ntpharm.claim.Trace;

/**
 * An annotated fact that was not read.
 *
 * @param why what kept it from being read
 * @param where how the sentences were read that name both its ends
 */
public record MissedFact(Fact fact, String why, List<Trace> where) {
    public MissedFact {
        where = List.copyOf(where);
    }
}
