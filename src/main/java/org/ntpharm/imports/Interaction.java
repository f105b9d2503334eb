package org.ntpharm.imports;

import java.util.List;

/**
 * A row that says what a substance does to a target, in the words of its source.
 *
 * @param line where it stands
 * @param subject the substance's identifier, an IRI
 * @param objects identifiers of the target, each of it alone, the best first
 * @param table the table that translates its words
 * @param type the type of interaction
 * @param action the action within the type, perhaps empty
 * @param note further circumstances for the reader, such as the species
 * @param evidence IRIs of publications
 */
record Interaction(
        int line,
        String subject,
        List<String> objects,
        ActionTable table,
        String type,
        String action,
        String note,
        List<String> evidence) {
    Interaction {
        objects = List.copyOf(objects);
        evidence = List.copyOf(evidence);
    }
}
