package org.ntpharm.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The labels that the reference tables beside the checkout give to external identifiers. */
final class ReferenceTables {
    private static final String OBO = "http://purl.obolibrary.org/obo/";
    private static final String MESH = "http://id.nlm.nih.gov/mesh/";
    private static final String HGNC = "https://identifiers.org/hgnc:";
    private static final String UNIPROT = "http://purl.uniprot.org/uniprot/";
    private static final Map<String, String> NAMESPACES = Map.of(
            "CHEBI",
            OBO,
            "DOID",
            OBO,
            "GO",
            OBO,
            "HP",
            OBO,
            "EFO",
            "http://www.ebi.ac.uk/efo/EFO_",
            "HGNC",
            HGNC,
            "UP",
            UNIPROT);

    private static final Pattern BRACKETED = Pattern.compile("(.*\\S)\\s+\\((.*)\\)");

    private final Map<String, Set<String>> labels = new HashMap<>();
    private final Map<String, Set<String>> drugNames = new HashMap<>();

    private ReferenceTables() {}

    static Path folder() {
        return Path.of(System.getProperty("ntpharm.shared", "../shared"), "reference");
    }

    static ReferenceTables read() {
        ReferenceTables tables = new ReferenceTables();
        rows("mesh.tsv").forEach(tables::addHeading);
        rows("chebi-roles.tsv").skip(1).forEach(row -> tables.add(obo(row.get(0)), row.get(1)));
        rows("conditions.tsv").skip(1).forEach(row -> tables.add(obo(row.get(0)), row.get(1)));
        tables.addAmbiguousSymbols();
        rows("targets.tsv").skip(1).forEach(tables::addTarget);
        rows("drugs.tsv").skip(1).forEach(tables::addDrug);
        return tables;
    }

    /** What the identifier names; a drug's row counts only where no table labels the identifier itself. */
    Set<String> labels(String iri) {
        return labels.getOrDefault(iri, drugNames.getOrDefault(iri, Set.of()));
    }

    private void addHeading(List<String> row) {
        add(MESH + row.get(1), row.get(2));
        String namespace = NAMESPACES.get(row.get(3));
        if (namespace != null) {
            String id = namespace.equals(OBO) ? row.get(4).replace(':', '_') : row.get(4);
            add(namespace + id, row.get(5));
        }
    }

    /** A gene symbol that is another word too is no name in the vocabulary; its row is known by the gene's name. */
    private void addAmbiguousSymbols() {
        Map<String, String> names = rowsOf(Path.of("src/test/resources/org/ntpharm/ontology/ambiguous-symbols.tsv"))
                .skip(1)
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
        labels.values()
                .forEach(known -> List.copyOf(known).stream()
                        .filter(names::containsKey)
                        .map(names::get)
                        .forEach(known::add));
    }

    private void addTarget(List<String> row) {
        family(row.get(2)).forEach(label -> add("https://identifiers.org/iuphar.family:" + row.get(1), label));
        for (String label : List.of(row.get(4), row.get(5))) {
            add("https://identifiers.org/iuphar.receptor:" + row.get(3), label);
            add(HGNC + row.get(6), label);
            add(UNIPROT + row.get(7), label);
        }
    }

    /** "Acetylcholine receptors (muscarinic)", and the same without what is in brackets or with it put first. */
    private static List<String> family(String name) {
        Matcher bracketed = BRACKETED.matcher(name);
        return bracketed.matches()
                ? List.of(name, bracketed.group(1), bracketed.group(2) + " " + bracketed.group(1))
                : List.of(name);
    }

    private void addDrug(List<String> row) {
        String name = row.get(0);
        put(drugNames, "https://identifiers.org/drugbank:" + row.get(1), name);
        put(drugNames, "http://rdf.ebi.ac.uk/resource/chembl/molecule/" + row.get(3), name);
        put(drugNames, MESH + row.get(4), name);
        if (!row.get(2).contains("|")) {
            put(drugNames, obo(row.get(2)), name);
        }
    }

    private void add(String iri, String label) {
        put(labels, iri, label);
    }

    private static void put(Map<String, Set<String>> map, String iri, String label) {
        if (!label.isBlank()) {
            map.computeIfAbsent(iri, key -> new TreeSet<>()).add(label);
        }
    }

    private static String obo(String compact) {
        return OBO + compact.replace(':', '_');
    }

    private static Stream<List<String>> rows(String file) {
        return rowsOf(folder().resolve(file));
    }

    private static Stream<List<String>> rowsOf(Path file) {
        try {
            return Files.readAllLines(file).stream().map(line -> List.of(line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
