package org.ntpharm.reference;

import java.util.Locale;
import java.util.Set;

/** The kinds of entities whose share of identifiers is counted apart. */
public enum EntityKind {
    SUBSTANCES("ChemicalSubstance"),
    TARGETS("MolecularTarget"),
    CONDITIONS("Condition"),
    OTHERS("Entity");

    private final String type;

    EntityKind(String type) {
        this.type = type;
    }

    /** The kind of what is of all {@code classes}. */
    static EntityKind of(Set<String> classes) {
        for (EntityKind kind : values()) {
            if (classes.contains(kind.type)) {
                return kind;
            }
        }
        return OTHERS;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
