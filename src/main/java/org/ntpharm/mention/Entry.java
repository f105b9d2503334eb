package org.ntpharm.mention;

import java.util.Optional;
import java.util.Set;

/**
 * One entity that a text names.
 *
 * @param id the local name of its IRI
 * @param label its preferred name
 * @param classes the local names of its classes and of all their superclasses
 * @param wanted whether it is an effect that relieves some condition, and so therapeutic unless the text says otherwise
 * @param unlinked where the vocabulary lacks the entity: the local name of the class that its name shows
 */
public record Entry(String id, String label, Set<String> classes, boolean wanted, Optional<String> unlinked) {
    /** What the ids of entities start with that the vocabulary lacks. */
    public static final String UNLINKED = "unlinked-";

    public Entry {
        classes = Set.copyOf(classes);
    }

    /** An entity of the vocabulary. */
    public Entry(String id, String label, Set<String> classes, boolean wanted) {
        this(id, label, classes, wanted, Optional.empty());
    }

    /** Whether it is an instance of the class with the local name {@code type}. */
    public boolean is(String type) {
        return classes.contains(type);
    }
}
