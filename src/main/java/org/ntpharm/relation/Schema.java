package org.ntpharm.relation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ntpharm.mention.Entry;

/** What the ontology says of the properties that claims use: which types of entities each may join. */
public final class Schema {
    private final Map<String, Property> properties;

    /**
     * A property with what it inherits from its superproperties.
     *
     * @param domains the local names of the classes that a subject must all have
     * @param ranges the local names of the classes that an object must all have
     * @param ancestors the local names of all its superproperties
     * @param rangeClasses the ranges with all their superclasses
     */
    public record Property(Set<String> domains, Set<String> ranges, Set<String> ancestors, Set<String> rangeClasses) {}

    public Schema(Map<String, Property> properties) {
        this.properties = Map.copyOf(properties);
    }

    /** Whether {@code property} may join the two entities; never for a property that the ontology does not have. */
    public boolean licenses(String property, Entry subject, Entry object) {
        return Optional.ofNullable(properties.get(property))
                .filter(found -> subject.classes().containsAll(found.domains()))
                .filter(found -> object.classes().containsAll(found.ranges()))
                .isPresent();
    }

    /** Whether some property may join the two, in this direction. */
    public boolean licensesAny(Entry subject, Entry object) {
        return properties.keySet().stream().anyMatch(property -> licenses(property, subject, object));
    }

    /** Whether every object of {@code property} is an instance of {@code type}. */
    public boolean rangeWithin(String property, String type) {
        Property found = properties.get(property);
        return found != null && found.rangeClasses().contains(type);
    }

    /**
     * Whether {@code property} says more than {@code other}: it is one of its subproperties, or has a narrower range.
     */
    public boolean closer(String property, String other) {
        Property one = properties.get(property);
        Property two = properties.get(other);
        if (one == null || two == null || property.equals(other)) {
            return false;
        }
        boolean narrower = one.rangeClasses().containsAll(two.rangeClasses())
                && one.rangeClasses().size() > two.rangeClasses().size();
        return one.ancestors().contains(other) || narrower;
    }

    /** Whether {@code property} is {@code ancestor} or one of its subproperties. */
    public boolean isA(String property, String ancestor) {
        Property found = properties.get(property);
        return property.equals(ancestor) || (found != null && found.ancestors().contains(ancestor));
    }

    /** Whether the ontology has {@code property} for use in claims. */
    public boolean has(String property) {
        return properties.containsKey(property);
    }
}
