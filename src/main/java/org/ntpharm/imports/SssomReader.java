package org.ntpharm.imports;

import java.io.BufferedReader;
import java.io.IOException;

/** Reads mappings in SSSOM's TSV: of them the exact matches between terms. */
final class SssomReader {
    private static final String EXACT = "http://www.w3.org/2004/02/skos/core#exactMatch";

    private final Identifiers identifiers;
    private final Found found;

    SssomReader(Identifiers identifiers, Found found) {
        this.identifiers = identifiers;
        this.found = found;
    }

    void read(BufferedReader reader) throws IOException {
        Table table = Table.open(reader, true, "subject id", "predicate id", "object id");
        header(table);
        table.forEach(row -> {
            String predicate = row.need("predicate id");
            if (!row.get("subject id").isEmpty() && !row.get("object id").isEmpty()) {
                found.row(key(row), row.line());
            }
            boolean denied = !row.get("predicate modifier").isEmpty();
            if (!denied && (predicate.equals("skos:exactMatch") || predicate.equals(EXACT))) {
                found.add(new Mapping(
                        row.line(),
                        identifiers.iri(row.need("subject id")),
                        row.get("subject label"),
                        identifiers.iri(row.need("object id")),
                        row.get("object label")));
            }
        });
    }

    /** What a mapping is known by: one that was found in another way, too, is another. */
    private String key(Table.Row row) {
        return String.join(
                "\t",
                identifiers.iri(row.get("subject id")),
                identifiers.iri(row.get("predicate id")),
                identifiers.iri(row.get("object id")),
                row.get("mapping justification"));
    }

    private void header(Table table) {
        boolean prefixes = false;
        for (String remark : table.remarks()) {
            int colon = remark.indexOf(':');
            String key = colon < 0 ? "" : remark.substring(0, colon).strip();
            String value = colon < 0 ? "" : unquoted(remark.substring(colon + 1).strip());
            boolean indented = remark.startsWith("  ");
            if (indented && prefixes && !value.isEmpty()) {
                identifiers.declare(key, value);
            }
            prefixes = indented ? prefixes : key.equals("curie_map");
            switch (key) {
                case "license" -> found.licence(value);
                case "mapping_set_version" -> found.version(value);
                case "mapping_set_title" -> found.name(value);
                default -> {}
            }
        }
    }

    private static String unquoted(String value) {
        return value.replaceFirst("^[\"'](.*)[\"']$", "$1");
    }
}
