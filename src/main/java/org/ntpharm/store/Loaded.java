package org.ntpharm.store;

import java.util.List;

/**
 * What loading one reading did.
 *
 * @param status what became of the document's graphs
 * @param claims how many claims the store now holds of the document
 * @param direct how many direct triples follow from them
 * @param rejected the claims that were left out, with the reason
 */
public record Loaded(Status status, int claims, int direct, List<RejectedClaim> rejected) {
    public Loaded {
        rejected = List.copyOf(rejected);
    }

    /** What became of the document's graphs. */
    public enum Status {
        /** The document was not in the store. */
        ADDED,
        /** Something else was read in the document before; nothing of that is left. */
        REPLACED,
        /** The store held exactly this already, and not a quad of it was touched. */
        UNCHANGED
    }
}
