package org.ntpharm.imports;

import java.util.List;

/**
 * One thing that a file names.
 *
 * @param id its identifier, an IRI
 * @param line where the file begins to describe it
 * @param label its preferred name
 * @param synonyms other names for exactly this
 * @param parents what it is a kind of
 * @param same further identifiers of the very same thing, as IRIs
 * @param type the local name of its class, or empty where only its identifier or the user says
 */
record Term(
        String id,
        int line,
        String label,
        List<String> synonyms,
        List<Parent> parents,
        List<String> same,
        String type) {
    Term {
        synonyms = List.copyOf(synonyms);
        parents = List.copyOf(parents);
        same = List.copyOf(same);
    }

    /** What a term is a kind of, and the line that says so. */
    record Parent(String id, int line) {}
}
