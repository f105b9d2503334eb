package org.ntpharm.reference;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one row of a table says: that {@code iri} is called so.
 *
 * @param label true if the row is of the identifier's own source, false if it is another's cross-reference
 */
record NamedIdentifier(String iri, String name, List<String> synonyms, boolean label) {
    NamedIdentifier {
        synonyms = List.copyOf(synonyms);
    }

    /** All names, the main one first. */
    Stream<String> names() {
        return Stream.concat(Stream.of(name), synonyms.stream());
    }
}
