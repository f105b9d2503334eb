package org.ntpharm.reference;

import java.util.List;
import org.ntpharm.ontology.OntologyFiles;

/** Reads the differences of names that were judged to be right. */
final class AgreedDifferences {
    private static final List<String> HEADER = List.of("id", "our label", "table's name", "reason");

    private AgreedDifferences() {}

    static List<AgreedDifference> read(OntologyFiles files) {
        return CheckedRows.read(files.agreedDifferencesName(), files.agreedDifferences(), HEADER).stream()
                .map(row -> new AgreedDifference(row.cell(0), row.cell(1), row.cell(2), row.cell(3)))
                .toList();
    }
}
