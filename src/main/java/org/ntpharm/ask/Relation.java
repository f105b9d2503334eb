package org.ntpharm.ask;

import java.util.Set;
import org.apache.jena.rdf.model.Property;

/**
 * A property as a condition may use it.
 *
 * @param property the property
 * @param inverse whether what is sought is its object, not its subject
 * @param label what people call the property
 * @param kinds the local names of the classes whose members it may join
 * @param other the local name of the class to which the other end belongs
 */
public record Relation(Property property, boolean inverse, String label, Set<String> kinds, String other) {
    public Relation {
        kinds = Set.copyOf(kinds);
    }

    /** How addresses name it: the property's local name, after a caret where it is inverse. */
    public String name() {
        return (inverse ? "^" : "") + property.getLocalName();
    }
}
