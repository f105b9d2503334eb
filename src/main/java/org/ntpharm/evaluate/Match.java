package org.ntpharm.evaluate;

import java.util.Map;
import org.ntpharm.claim.Claim;

/**
 * A required claim and the claim that was read for it.
 *
 * @param details for each detail that was expected, whether it is right
 */
public record Match(ExpectedClaim expected, Claim claim, Map<Detail, Boolean> details) {
    public Match {
        details = Map.copyOf(details);
    }

    long detailsRight() {
        return details.values().stream().filter(Boolean::booleanValue).count();
    }
}
