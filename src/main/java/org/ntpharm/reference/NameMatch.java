package org.ntpharm.reference;

/**
 * A name that an entity and an identifier have in common.
 *
 * @param ours true if it is our label, false if it is another of our names
 * @param theirs true if it is the table's main name, false if it is a synonym
 * @param folded the form in which both are the same
 */
public record NameMatch(boolean ours, boolean theirs, String folded) {}
