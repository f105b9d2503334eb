package org.ntpharm.reference;

/**
 * How many entities of a kind there are, how many have an identifier, and how many one that was checked by its name.
 *
 * @param onlyBroader how many of the checked have none but of something that they are a kind of
 */
public record Coverage(long entities, long identified, long checked, long onlyBroader) {}
