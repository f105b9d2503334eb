package org.ntpharm.mention;

import java.util.Set;

/**
 * One entity of the vocabulary.
 *
 * @param id the local name of its IRI
 * @param label its preferred name
 * @param classes the local names of its classes and of all their superclasses
 * @param wanted whether it is an effect that relieves some condition, and so therapeutic unless the text says otherwise
 */
public record Entry(String id, String label, Set<String> classes, boolean wanted) {
    public Entry {
        classes = Set.copyOf(classes);
    }

    /** Whether it is an instance of the class with the local name {@code type}. */
    public boolean is(String type) {
        return classes.contains(type);
    }
}
