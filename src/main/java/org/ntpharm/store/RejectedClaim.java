package org.ntpharm.store;

/**
 * A claim that was left out because it violates a shape.
 *
 * @param id the claim's id in its document
 * @param shape the local name of the shape, or of the constraint within it
 * @param message what the shape demands
 * @param sentence the sentence that the claim was read from
 */
public record RejectedClaim(String id, String shape, String message, String sentence) {}
