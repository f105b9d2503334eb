package org.ntpharm.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what a reader finds in a file. An identifier may be described once. */
final class Found {
    private final List<Term> terms = new ArrayList<>();
    private final List<Mapping> mappings = new ArrayList<>();
    private final List<Interaction> interactions = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Integer> alternatives = new LinkedHashMap<>();
    private String name = "";
    private String version = "";
    private String licence = "";

    void add(Term term) {
        describe(term.id(), term.line());
        terms.add(term);
    }

    /** Notes that an identifier is described in {@code line}, if only as one that is left out. */
    void describe(String id, int line) {
        once(lines, id, line, "identifier " + id + " is described twice");
    }

    /** Refuses a row that says, {@code key}, what a row before it says. */
    void row(String key, int line) {
        once(rows, key, line, "the row is repeated");
    }

    private static void once(Map<String, Integer> known, String key, int line, String what) {
        Integer first = known.putIfAbsent(key, line);
        if (first != null) {
            throw new MalformedImport(line, what + ", first in line " + first);
        }
    }

    /** An identifier that a term had before, or has besides its own. */
    void alternative(String id, int line) {
        alternatives.putIfAbsent(id, line);
    }

    /** Refuses an alternative identifier that is also the identifier of a term: whose names would its own be? */
    void noAlternativeMayBeATerm() {
        Map<String, Integer> described = new HashMap<>();
        terms.forEach(term -> described.put(term.id(), term.line()));
        alternatives.forEach((id, line) -> {
            Integer own = described.get(id);
            if (own != null) {
                throw new MalformedImport(
                        line, id + " is an alternative identifier here and a term of its own in line " + own);
            }
        });
    }

    void add(Mapping mapping) {
        mappings.add(mapping);
    }

    void add(Interaction interaction) {
        interactions.add(interaction);
    }

    /** What the file calls itself. */
    void name(String value) {
        name = value;
    }

    void version(String value) {
        version = value;
    }

    void licence(String value) {
        licence = value;
    }

    List<Term> terms() {
        return terms;
    }

    List<Mapping> mappings() {
        return mappings;
    }

    List<Interaction> interactions() {
        return interactions;
    }

    String name() {
        return name;
    }

    String version() {
        return version;
    }

    String licence() {
        return licence;
    }
}
