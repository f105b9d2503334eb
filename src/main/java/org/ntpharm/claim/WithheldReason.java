package org.ntpharm.claim;

/**
 * Why a claim must not become a direct triple; the names of the ontology's withholding reasons without their prefix.
 */
public enum WithheldReason {
    NEGATED,
    HEDGED,
    COMPARATIVE,
    TAXONOMIC,
    TEMPORAL,
    UNRESOLVED
}
