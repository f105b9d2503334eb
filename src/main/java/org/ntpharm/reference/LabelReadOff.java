package org.ntpharm.reference;

/**
 * A line of {@code checks/read-off.tsv}: that {@code source} calls the identifier so.
 *
 * @param label a name that the source gives, word for word
 * @param source where it was read, with the version where there is one
 */
record LabelReadOff(String iri, String label, String source) {}
