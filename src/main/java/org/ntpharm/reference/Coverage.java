package org.ntpharm.reference;

/** How many entities of a kind there are, how many have an identifier, and how many one that was checked by its name. */
public record Coverage(long entities, long identified, long checked) {}
