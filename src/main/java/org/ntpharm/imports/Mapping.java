package org.ntpharm.imports;

/**
 * A row that calls two identifiers exact matches.
 *
 * @param line where it stands
 * @param left one identifier, an IRI
 * @param leftName its name, perhaps empty
 * @param right the other
 * @param rightName its name, perhaps empty
 */
record Mapping(int line, String left, String leftName, String right, String rightName) {}
