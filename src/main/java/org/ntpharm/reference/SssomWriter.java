package org.ntpharm.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.reference.SssomRow.Column;
import org.ntpharm.vocab.Ntp;

/**
 * Writes mappings as SSSOM/TSV, in its canonical form: the same vocabulary always gives the same text.
 *
 * <p>What ties an entity to an identifier is said as far as it is known: by name where a table has the name, by
 * judgement where an agreed difference says why, else not at all.
 */
public final class SssomWriter {
    private static final String SET = "https://w3id.org/ntpharm/mappings";

    private final OntologyFiles files;
    private final Curies curies;

    private SssomWriter(OntologyFiles files) {
        this.files = files;
        this.curies = new Curies(files.prefixes());
    }

    /** The mappings of {@code comparison}, which was made of {@code files}. */
    public static String write(OntologyFiles files, Comparison comparison) {
        return new SssomWriter(files).text(comparison);
    }

    private String text(Comparison comparison) {
        List<SssomRow> rows = comparison.results().stream()
                .map(result -> SssomRow.of(result, curies))
                .sorted(order())
                .toList();
        List<Column> columns = Arrays.stream(Column.values())
                .filter(column ->
                        rows.stream().anyMatch(row -> !row.cell(column).isEmpty()))
                .toList();
        List<String> lines = new ArrayList<>(metadata(curies.used()));
        lines.add(columns.stream()
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\t")));
        rows.forEach(row -> lines.add(
                columns.stream().map(column -> quoted(row.cell(column))).collect(Collectors.joining("\t"))));
        return String.join("\n", lines) + "\n";
    }

    private static Comparator<SssomRow> order() {
        return Arrays.stream(Column.values())
                .map(column -> Comparator.comparing((SssomRow row) -> row.cell(column)))
                .reduce((earlier, later) -> earlier.thenComparing(later))
                .orElseThrow();
    }

    private List<String> metadata(SortedMap<String, String> prefixes) {
        Model schema = files.schema();
        Resource ontology = Ntp.ONTOLOGY.inModel(schema);
        List<String> lines = new ArrayList<>();
        lines.add("#curie_map:");
        prefixes.forEach((prefix, namespace) -> lines.add("#  " + prefix + ": " + scalar(namespace)));
        lines.add("#mapping_set_id: " + scalar(SET));
        lines.add("#mapping_set_version: " + scalar(value(ontology, OWL.versionInfo)));
        lines.add("#mapping_set_title: " + scalar("Mappings of the " + value(ontology, DCTerms.title)));
        lines.add("#license: " + scalar(value(ontology, DCTerms.license)));
        lines.add("#subject_type: owl named individual");
        lines.add("#mapping_tool: ntpharm");
        return lines;
    }

    private static String value(Resource ontology, Property property) {
        var statement = ontology.getProperty(property);
        if (statement == null) {
            throw new NtpException(
                    ErrorCode.ONTOLOGY_INVALID,
                    "ntpharm.ttl: the ontology has no " + property.getLocalName()
                            + ", which its mappings need; add it");
        }
        return statement.getObject().isLiteral()
                ? statement.getString()
                : statement.getResource().getURI();
    }

    /** Plain where YAML reads it as this very text, else in double quotes. */
    private static String scalar(String value) {
        boolean plain =
                value.matches("[A-Za-z](?:[^\\n:#\"\\\\]|:(?=[^ ])|(?<! )#)*") || value.matches("\\d+\\.\\d+\\.\\d+");
        return plain ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\\n\\r\\t\"].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
