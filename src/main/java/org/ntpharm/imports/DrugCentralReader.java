package org.ntpharm.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/**
 * Reads DrugCentral's table of drugs and targets. A row says something only if it names an action and one protein. A
 * drug and a target may have several rows, one a measurement, but none twice.
 */
final class DrugCentralReader {
    private static final String ACTION = "action type";

    private final Identifiers identifiers;
    private final Found found;

    DrugCentralReader(Identifiers identifiers, Found found) {
        this.identifiers = identifiers;
        this.found = found;
    }

    void read(BufferedReader reader) throws IOException {
        ActionTable table = ActionTable.drugCentral();
        Table.open(reader, true, "struct id", "drug name", "target name", "accession", ACTION)
                .forEach(row -> {
                    found.row(row.text(), row.line());
                    List<String> proteins = row.parts("accession");
                    String id = row.need("struct id");
                    if (proteins.size() == 1 && !row.get(ACTION).isEmpty()) {
                        found.add(new Interaction(
                                row.line(),
                                identifiers.iri("drugcentral:" + id),
                                List.of(identifiers.iri("UniProt:" + proteins.get(0))),
                                table,
                                row.get(ACTION),
                                "",
                                row.get("organism"),
                                evidence(row)));
                    }
                });
    }

    private static List<String> evidence(Table.Row row) {
        return row.get("act source url").startsWith("http") ? List.of(row.get("act source url")) : List.of();
    }
}
