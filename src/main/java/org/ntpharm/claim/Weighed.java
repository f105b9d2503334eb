package org.ntpharm.claim;

import java.util.List;

/** A claim with the signs that its confidence comes from. */
record Weighed(Claim claim, List<Sign> signs) {
    Weighed {
        signs = List.copyOf(signs);
    }
}
