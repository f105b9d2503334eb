package org.ntpharm.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/**
 * Reads a TSV of names: columns id and label, and if wanted synonyms, exact_match and parents, parts put apart by bars.
 */
final class NameTableReader {
    private final Identifiers identifiers;
    private final Found found;

    NameTableReader(Identifiers identifiers, Found found) {
        this.identifiers = identifiers;
        this.found = found;
    }

    void read(BufferedReader reader) throws IOException {
        Table.open(reader, true, "id", "label")
                .forEach(row -> found.add(new Term(
                        identifiers.iri(row.need("id")),
                        row.line(),
                        row.need("label"),
                        row.parts("synonyms"),
                        iris(row, "parents").stream()
                                .map(id -> new Term.Parent(id, row.line()))
                                .toList(),
                        iris(row, "exact match"),
                        "")));
    }

    private List<String> iris(Table.Row row, String column) {
        return row.parts(column).stream().map(identifiers::iri).toList();
    }
}
