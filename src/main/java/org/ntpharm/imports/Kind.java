package org.ntpharm.imports;

import java.util.Locale;

/** What the terms of a file are, where the user says so. */
public enum Kind {
    DRUG("Drug"),
    TARGET("MolecularTarget"),
    CONDITION("Condition"),
    EFFECT("PharmacologicalEffect"),
    PROCESS("BiologicalProcess");

    private final String type;

    Kind(String type) {
        this.type = type;
    }

    /** The local name of the class. */
    String type() {
        return type;
    }

    /** The name that users write. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
