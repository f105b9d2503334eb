package org.ntpharm.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The formats that can be imported. */
public enum Format {
    OBO,
    OWL,
    GTOPDB_TARGETS,
    GTOPDB_LIGANDS,
    GTOPDB_INTERACTIONS,
    DRUGCENTRAL,
    SSSOM,
    TSV;

    private static final int LOOK = 200;

    /** The name that users write, {@code gtopdb-targets}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The format that users call {@code label}. */
    public static Optional<Format> named(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equalsIgnoreCase(label))
                .findFirst();
    }

    /** Whether the files are XML, which says itself how it is encoded. */
    boolean isXml() {
        return this == OWL;
    }

    /** The format of a file of this name, if that tells. */
    static Optional<Format> ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        if (name.endsWith(".obo")) {
            return Optional.of(OBO);
        }
        if (name.matches(".*\\.(?:owl|rdf|xml)")) {
            return Optional.of(OWL);
        }
        return Optional.empty();
    }

    /** The format of a file that begins so, if that tells. */
    static Optional<Format> ofText(BufferedReader text) throws IOException {
        for (int i = 0; i < LOOK; i++) {
            String line = text.readLine();
            if (line == null) {
                return Optional.empty();
            }
            if (line.startsWith("format-version:")) {
                return Optional.of(OBO);
            }
            if (!line.isBlank() && !Table.isRemark(line)) {
                return byColumns(line);
            }
        }
        return Optional.empty();
    }

    private static Optional<Format> byColumns(String head) {
        Set<String> columns = Arrays.stream(head.split("[\t,]"))
                .map(cell -> Table.folded(cell.replace("\"", "")))
                .collect(Collectors.toSet());
        if (columns.contains("predicate id")) {
            return Optional.of(SSSOM);
        }
        if (columns.contains("struct id")) {
            return Optional.of(DRUGCENTRAL);
        }
        if (columns.contains("ligand id")) {
            return Optional.of(columns.contains("target id") ? GTOPDB_INTERACTIONS : GTOPDB_LIGANDS);
        }
        if (columns.contains("family id")) {
            return Optional.of(GTOPDB_TARGETS);
        }
        return columns.contains("id") && columns.contains("label") ? Optional.of(TSV) : Optional.empty();
    }
}
