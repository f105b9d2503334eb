package org.ntpharm.corpus;

import org.ntpharm.claim.Claim;

/**
 * A claim as a fact of the corpus.
 *
 * @param fact the fact that it states
 * @param claim the claim
 */
public record Prediction(Fact fact, Claim claim) {}
