package org.ntpharm.circumstance;

/**
 * A species that a text names.
 *
 * @param taxon its number in the NCBI Taxonomy
 * @param name what it is called
 */
public record Species(String taxon, String name) {}
