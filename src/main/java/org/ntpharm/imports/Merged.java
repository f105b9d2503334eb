package org.ntpharm.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an import comes to: what it adds, what it would not merge and why, and what it left out. */
public final class Merged {
    private final Map<String, Addition> additions = new LinkedHashMap<>();
    private final Map<Fact, Support> facts = new LinkedHashMap<>();
    private final List<String> conflicts = new ArrayList<>();
    private final SortedMap<String, Integer> leftOut = new TreeMap<>();

    /** On what a fact rests: publications, and circumstances. */
    record Support(Set<String> evidence, Set<String> notes) {}

    Map<String, Addition> additions() {
        return additions;
    }

    Map<Fact, Support> facts() {
        return facts;
    }

    Addition addition(String knownEntity) {
        return additions.computeIfAbsent(knownEntity, Addition::toKnown);
    }

    void add(Fact fact, Interaction row) {
        Support support = facts.computeIfAbsent(fact, known -> new Support(new TreeSet<>(), new TreeSet<>()));
        support.evidence().addAll(row.evidence());
        if (!row.note().isEmpty()) {
            support.notes().add(row.note());
        }
    }

    void conflict(int line, String what) {
        conflicts.add("line " + line + ": " + what);
    }

    void leaveOut(String why) {
        leftOut.merge(why, 1, Integer::sum);
    }

    /** What clashes with what is known, by line, in the words of a report. */
    public List<String> conflicts() {
        return List.copyOf(conflicts);
    }

    /** How many rows or names were left out, by reason. */
    public SortedMap<String, Integer> leftOut() {
        return new TreeMap<>(leftOut);
    }

    /** How many known entities get names or identifiers. */
    public long entitiesMerged() {
        return additions.values().stream()
                .filter(addition -> !addition.isNew())
                .filter(addition ->
                        !addition.names().isEmpty() || !addition.same().isEmpty())
                .count();
    }

    /** How many entities are new. */
    public long entitiesAdded() {
        return additions.values().stream().filter(Addition::isNew).count();
    }

    /** How many names there are in all, labels of new entities among them. */
    public long names() {
        return entitiesAdded()
                + additions.values().stream()
                        .mapToLong(addition -> addition.names().size())
                        .sum();
    }

    /** How many facts there are. */
    public int factCount() {
        return facts.size();
    }
}
