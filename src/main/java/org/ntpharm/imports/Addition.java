package org.ntpharm.imports;

import java.util.Set;
import java.util.TreeSet;

/** What an import adds to one entity; to a new one its class and label too. */
final class Addition {
    private final String entity;
    private final String type;
    private final String label;
    private final Set<String> names = new TreeSet<>();
    private final Set<String> same = new TreeSet<>();
    private final Set<String> parents = new TreeSet<>();

    private Addition(String entity, String type, String label) {
        this.entity = entity;
        this.type = type;
        this.label = label;
    }

    static Addition toKnown(String entity) {
        return new Addition(entity, "", "");
    }

    static Addition ofNew(String entity, String type, String label) {
        return new Addition(entity, type, label);
    }

    boolean isNew() {
        return !type.isEmpty();
    }

    String entity() {
        return entity;
    }

    String type() {
        return type;
    }

    String label() {
        return label;
    }

    Set<String> names() {
        return names;
    }

    Set<String> same() {
        return same;
    }

    Set<String> parents() {
        return parents;
    }
}
