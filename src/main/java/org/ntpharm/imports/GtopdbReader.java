package org.ntpharm.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Reads the CSV files of the Guide to Pharmacology: targets, ligands, and what ligands do to targets. */
final class GtopdbReader {
    private static final Pattern VERSION = Pattern.compile("Version:\\s*(\\S+)");
    private static final String TARGET = "iuphar.receptor:";
    private static final String LIGAND = "iuphar.ligand:";
    private static final String PROTEIN = "UniProt:";
    private static final String PUBMED = "https://pubmed.ncbi.nlm.nih.gov/";

    private final Identifiers identifiers;
    private final Found found;

    GtopdbReader(Identifiers identifiers, Found found) {
        this.identifiers = identifiers;
        this.found = found;
    }

    /** A target that belongs to several families has a row in each, of the same name: the first counts. */
    void targets(BufferedReader reader) throws IOException {
        Map<String, String> types = new HashMap<>();
        Tables.rows("target-types.tsv").forEach(row -> types.put(row[0], row[1]));
        Map<String, String> seen = new HashMap<>();
        open(reader, "type", "family id", "target id", "target name").forEach(row -> {
            String id = row.need("target id");
            String label = plain(row.need("target name"));
            found.row(id + "\t" + row.get("family id"), row.line());
            String before = seen.putIfAbsent(id, label);
            if (before != null && !before.equals(label)) {
                throw new MalformedImport(
                        row.line(), "target " + id + " is '" + label + "' here and '" + before + "' before");
            }
            if (before == null) {
                List<String> names = names(row, "synonyms");
                names.add(plain(row.get("target abbreviated name")));
                names.add(plain(row.get("target systematic name")));
                String type = types.getOrDefault(row.get("type").toLowerCase(Locale.ROOT), "MolecularTarget");
                List<String> proteins = row.parts("human swissprot");
                found.add(new Term(
                        iri(TARGET + id),
                        row.line(),
                        label,
                        names,
                        List.of(),
                        proteins.size() == 1 ? List.of(iri(PROTEIN + proteins.get(0))) : List.of(),
                        type));
            }
        });
    }

    void ligands(BufferedReader reader) throws IOException {
        open(reader, "ligand id", "name", "type", "synonyms").forEach(row -> {
            List<String> names = names(row, "synonyms");
            names.add(plain(row.get("inn")));
            String chembl = row.get("chembl id");
            found.add(new Term(
                    iri(LIGAND + row.need("ligand id")),
                    row.line(),
                    plain(row.need("name")),
                    names,
                    List.of(),
                    chembl.matches("CHEMBL\\d+") ? List.of(iri("ChEMBL:" + chembl)) : List.of(),
                    "Drug"));
        });
    }

    void interactions(BufferedReader reader) throws IOException {
        ActionTable table = ActionTable.gtopdb();
        open(reader, "target", "target id", "ligand id", "ligand", "type", "action")
                .forEach(row -> {
                    found.row(row.text(), row.line());
                    if (!row.get("target id").isEmpty()) {
                        found.add(interaction(row, table));
                    }
                });
    }

    private Interaction interaction(Table.Row row, ActionTable table) {
        List<String> targets = new ArrayList<>(List.of(iri(TARGET + row.get("target id"))));
        List<String> proteins = row.parts("target uniprot id");
        if (proteins.size() == 1) {
            targets.add(iri(PROTEIN + proteins.get(0)));
        }
        return new Interaction(
                row.line(),
                iri(LIGAND + row.need("ligand id")),
                targets,
                table,
                row.get("type"),
                row.get("action"),
                row.get("target species"),
                row.parts("pubmed id").stream().map(id -> PUBMED + id).toList());
    }

    private Table open(BufferedReader reader, String... needed) throws IOException {
        Table table = Table.open(reader, false, needed);
        for (String remark : table.remarks()) {
            Matcher version = VERSION.matcher(remark);
            if (version.find()) {
                found.version(version.group(1));
            }
        }
        return table;
    }

    private static List<String> names(Table.Row row, String column) {
        List<String> names = new ArrayList<>();
        row.parts(column).forEach(name -> names.add(plain(name)));
        return names;
    }

    private String iri(String id) {
        return identifiers.iri(id);
    }

    /** A name as plain text: the source prints names in HTML. */
    private static String plain(String name) {
        return Jsoup.parseBodyFragment(name).text();
    }
}
