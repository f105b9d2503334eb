package org.ntpharm.reference;

import java.util.List;

/**
 * What one row of a table says: that {@code iri} is called so.
 *
 * @param label true if the row is of the identifier's own source, false if it is another's cross-reference
 */
record NamedIdentifier(String iri, String name, List<String> synonyms, boolean label) {
    NamedIdentifier {
        synonyms = List.copyOf(synonyms);
    }
}
