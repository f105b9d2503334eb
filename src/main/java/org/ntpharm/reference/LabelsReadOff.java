package org.ntpharm.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ntpharm.imports.Identifiers;
import org.ntpharm.ontology.OntologyFiles;

/** Reads what sources call identifiers that the reference tables lack. */
final class LabelsReadOff {
    private static final List<String> HEADER = List.of("identifier", "label", "source");
    private static final Identifiers IDENTIFIERS = Identifiers.bundled();

    private LabelsReadOff() {}

    static List<LabelReadOff> read(OntologyFiles files) {
        List<LabelReadOff> labels = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CheckedRows.Row row : CheckedRows.read(files.labelsReadOffName(), files.labelsReadOff(), HEADER)) {
            if (!seen.add(row.cell(0) + "\t" + row.cell(1))) {
                throw row.refused(row.cell(0) + " has this label already; remove one of the two lines");
            }
            labels.add(new LabelReadOff(iri(row), row.cell(1), row.cell(2)));
        }
        return labels;
    }

    private static String iri(CheckedRows.Row row) {
        String identifier = row.cell(0);
        int colon = identifier.indexOf(':');
        return IDENTIFIERS
                .iri(identifier.substring(0, Math.max(colon, 0)), identifier.substring(colon + 1))
                .filter(iri -> Mapping.compact(iri).equals(identifier))
                .orElseThrow(() -> row.refused("'" + identifier + "' is no identifier in short, such as MESH:D007649"));
    }
}
