package org.ntpharm.reference;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.imports.Identifiers;

/** The five reference tables of a folder, read row by row, so that none is held in memory. */
final class ReferenceTables {
    private static final Pattern BRACKETED = Pattern.compile("(.*\\S)\\s+\\((.*)\\)");
    private static final int MESH_COLUMNS = 6;

    private final Path folder;
    private final Consumer<NamedIdentifier> reader;
    private final Identifiers identifiers = Identifiers.bundled();

    private ReferenceTables(Path folder, Consumer<NamedIdentifier> reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /** Hands on to {@code reader} each identifier with its name, as often as a table has it. */
    static void read(Path folder, Consumer<NamedIdentifier> reader) {
        if (!Files.isDirectory(folder)) {
            throw new NtpException(
                    ErrorCode.INPUT_MISSING, "no such folder: " + folder + "; name the folder of the reference tables");
        }
        new ReferenceTables(folder, reader).read();
    }

    private void read() {
        TableRows.readWithoutHeader(folder.resolve("mesh.tsv"), MESH_COLUMNS, this::heading);
        TableRows.read(folder.resolve("chebi-roles.tsv"), List.of("id", "label", "parents"), this::role);
        TableRows.read(folder.resolve("conditions.tsv"), List.of("id", "name", "parents", "synonyms"), this::condition);
        TableRows.read(
                folder.resolve("targets.tsv"),
                List.of(
                        "type",
                        "family_id",
                        "family",
                        "target_id",
                        "target",
                        "symbol",
                        "hgnc",
                        "uniprot",
                        "entrez",
                        "synonyms"),
                this::target);
        TableRows.read(folder.resolve("drugs.tsv"), List.of("name", "drugbank", "chebi", "chembl", "mesh"), this::drug);
    }

    private void heading(List<String> row) {
        label(row.get(0), row.get(1), row.get(2), List.of());
        label(row.get(3), row.get(4), row.get(5), List.of());
    }

    private void role(List<String> row) {
        label("CHEBI", row.get(0), row.get(1), List.of());
    }

    private void condition(List<String> row) {
        label("DOID", row.get(0), row.get(1), parts(row.get(3)));
    }

    private void target(List<String> row) {
        label("IUPHAR.FAMILY", row.get(1), row.get(2), bracketed(row.get(2)));
        List<String> synonyms =
                Stream.concat(Stream.of(row.get(5)), parts(row.get(9)).stream()).toList();
        label("IUPHAR.RECEPTOR", row.get(3), row.get(4), synonyms);
        label("HGNC", row.get(6), row.get(4), synonyms);
        label("UP", row.get(7), row.get(4), synonyms);
    }

    /** Several identifiers in one cell are of salts and stereoisomers: which one has the name, the row does not say. */
    private void drug(List<String> row) {
        List<String> columns = List.of("DRUGBANK", "CHEBI", "CHEMBL", "MESH");
        for (int column = 0; column < columns.size(); column++) {
            String id = row.get(column + 1);
            if (!id.contains("|")) {
                hand(columns.get(column), id, row.get(0), List.of(), false);
            }
        }
    }

    private void label(String source, String id, String name, List<String> synonyms) {
        hand(source, id, name, synonyms, true);
    }

    private void hand(String source, String id, String name, List<String> synonyms, boolean label) {
        if (!name.isBlank()) {
            identifiers
                    .iri(source, id)
                    .ifPresent(iri -> reader.accept(new NamedIdentifier(iri, name, synonyms, label)));
        }
    }

    /** "Acetylcholine receptors (muscarinic)": the same without what is in brackets, and with it put first. */
    private static List<String> bracketed(String family) {
        Matcher found = BRACKETED.matcher(family);
        return found.matches() ? List.of(found.group(1), found.group(2) + " " + found.group(1)) : List.of();
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split("\\|")).filter(part -> !part.isBlank()).toList();
    }
}
