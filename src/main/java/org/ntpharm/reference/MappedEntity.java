package org.ntpharm.reference;

import java.util.Set;
import java.util.TreeSet;

/**
 * An entity of the vocabulary with its names.
 *
 * @param id the last part of its IRI
 * @param type the class that the vocabulary gives it
 * @param names all its names but misspellings, the label among them
 * @param broaderNames the names of all that it is a kind of
 */
public record MappedEntity(
        String id, String label, String type, EntityKind kind, Set<String> names, Set<String> broaderNames) {
    public MappedEntity {
        names = new TreeSet<>(names);
        broaderNames = new TreeSet<>(broaderNames);
    }
}
