package org.ntpharm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.store.GraphStore;

/** Names and facts from files of other sources, through the command. */
class ImportTest {
    private static final String OBO = """
            format-version: 1.4
            data-version: releases/7
            ontology: chebi
            property_value: http://purl.org/dc/terms/license "https://example.org/licence" xsd:anyURI

            [Term]
            id: CHEBI:900001
            name: made-up root

            [Term]
            id: CHEBI:6121
            name: ketamine
            synonym: "ketolarine" RELATED [] ! a made-up name
            synonym: "C13H16ClNO" RELATED FORMULA [ChEBI]
            synonym: "memantine" EXACT []
            is_a: CHEBI:900001 ! made-up root

            [Term]
            id: CHEBI:900002
            name: zorbanidol
            synonym: "zorba \\"Z\\" nidol" EXACT BRAND_NAME [] {source="x"}
            is_a: CHEBI:900001 {source="y"} ! made-up root

            [Term]
            id: CHEBI:900003
            name: aspirin-like memantine
            synonym: "zorbanidol" EXACT []
            is_obsolete: true

            [Term]
            id: CHEBI:900004
            name: memantine

            [Typedef]
            id: part_of
            name: part of
            """;

    private static final String OWL = """
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:owl="http://www.w3.org/2002/07/owl#"
                xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#" xmlns:oio="http://www.geneontology.org/formats/oboInOwl#"
                xmlns:skos="http://www.w3.org/2004/02/skos/core#" xmlns:dc="http://purl.org/dc/terms/">
              <owl:Ontology rdf:about="http://purl.obolibrary.org/obo/mondo.owl">
                <owl:versionInfo>2026-01-02</owl:versionInfo>
                <dc:license rdf:resource="https://example.org/by"/>
              </owl:Ontology>
              <owl:Class rdf:about="http://purl.obolibrary.org/obo/MONDO_9000001">
                <rdfs:label xml:lang="en">grumbling disease</rdfs:label>
                <rdfs:label xml:lang="de">Grummelkrankheit</rdfs:label>
                <oio:hasExactSynonym>grumbles syndrome</oio:hasExactSynonym>
                <oio:hasRelatedSynonym>bad temper</oio:hasRelatedSynonym>
                <owl:equivalentClass><owl:Class><owl:intersectionOf/></owl:Class></owl:equivalentClass>
              </owl:Class>
              <owl:Class rdf:about="http://purl.obolibrary.org/obo/MONDO_9000002">
                <rdfs:label>late grumbling disease</rdfs:label>
                <rdfs:subClassOf rdf:resource="http://purl.obolibrary.org/obo/MONDO_9000001"/>
              </owl:Class>
              <owl:Class rdf:about="http://purl.obolibrary.org/obo/MONDO_9000003">
                <rdfs:label>low spirits, so called</rdfs:label>
                <skos:exactMatch rdf:resource="http://purl.obolibrary.org/obo/DOID_3324"/>
              </owl:Class>
            </rdf:RDF>
            """;

    private static final String LIGANDS = """
            "# GtoPdb Version: 2026.1 - published: 2026-01-01"
            "Ligand ID","Name","Species","Type","ChEMBL ID","INN","Synonyms"
            "4233","(&plusmn;)-ket","","Synthetic organic","CHEMBL742","","ketatest|<i>ket</i>&alpha;"
            "9901","zorbanidol","","Synthetic organic","","zorbanidolum",""
            """;

    private static final String INTERACTIONS = """
            "# GtoPdb Version: 2026.1 - published: 2026-01-01"
            "Target","Target ID","Target UniProt ID","Target Species","Ligand","Ligand ID","Type","Action","PubMed ID"
            "SERT","928","P31645","Human","zorbanidol","9901","Inhibitor","Inhibition","123|456"
            "AChE","2465","P22303","Human","zorbanidol","9901","Inhibitor","Irreversible inhibition",""
            "MOR","319","P35372","Human","ket","4233","Agonist","Partial agonist",""
            "MOR","319","P35372","Rat","ket","4233","Agonist","Partial agonist","789"
            "MOR","319","P35372","Human","ket","4233","Antibody","Binding",""
            "MOR","319","P35372","Human","unknown","1","Agonist","Agonist",""
            "none","999999","","Human","ket","4233","Agonist","Agonist",""
            """;

    @TempDir
    private Path folder;

    private String store = "";

    @BeforeEach
    void make_a_store() {
        store = folder.resolve("store").toString();
        GraphStore.open(Path.of(store), OntologyFiles.bundled()).close();
    }

    @Test
    void an_obo_file_adds_names_by_identifier_and_never_by_name() throws IOException {
        Outcome outcome = done(run(file("chebi.obo", OBO)));

        assertThat(outcome.out())
                .contains("chebi.obo as chebi: version releases/7, licence https://example.org/licence")
                .contains("entities: 2 new, 1 known get more")
                .contains("line 10: 'memantine' of ketamine is a name of memantine; the name is left out")
                .contains("line 30: 'memantine' of http://purl.obolibrary.org/obo/CHEBI_900004 is a name of memantine;"
                        + " the term is left out");
        assertThat(imported())
                .contains("ketamine altLabel ketolarine", "chebi-900002 label zorbanidol", "chebi-900002 type Drug")
                .contains("chebi-900002 altLabel zorba \"Z\" nidol", "chebi-900002 kindOf chebi-900001")
                .contains("chebi versionInfo releases/7", "chebi license licence")
                .doesNotContain(
                        "ketamine kindOf chebi-900001", "ketamine altLabel C13H16ClNO", "ketamine label ketamine");
    }

    @Test
    void a_branch_is_a_term_and_its_kinds() throws IOException {
        Outcome outcome = done(run(file("chebi.obo", OBO), "--branch", "CHEBI:900002", "--source", "Part of it"));

        assertThat(outcome.out()).contains("entities: 1 new, 0 known");
        assertThat(outcome.out()).contains("as part-of-it");
    }

    @Test
    void an_owl_file_is_read() throws IOException {
        Outcome outcome = done(run(file("mondo.owl", OWL)));

        assertThat(outcome.out()).contains("as mondo: version 2026-01-02, licence https://example.org/by");
        assertThat(imported())
                .contains("mondo-9000001 label grumbling disease", "mondo-9000001 altLabel grumbles syndrome")
                .contains(
                        "mondo-9000002 kindOf mondo-9000001",
                        "mondo-9000001 type Disorder",
                        "mondo-9000001 type Condition")
                .contains("mood-disorder altLabel low spirits, so called", "mood-disorder exactMatch MONDO_9000003")
                .doesNotContain("mondo-9000001 altLabel bad temper", "mondo-9000001 label Grummelkrankheit");
    }

    @Test
    void the_kind_is_told_by_the_user_where_the_identifiers_do_not() throws IOException {
        Path names = file("mine.tsv", "id\tlabel\tsynonyms\nXX:1\tgrumbling\tgrumbles|mumbles\n");

        assertThat(run(names).err())
                .contains("NTP-109")
                .contains("mine.tsv line 2")
                .contains("--kind");
        done(run(names, "--kind", "effect"));
        assertThat(imported())
                .contains("xx-1 type PharmacologicalEffect", "xx-1 label grumbling", "xx-1 altLabel mumbles");
    }

    @Test
    void sssom_adds_identifiers_and_the_names_that_go_with_them() throws IOException {
        done(run(file("map.sssom.tsv", """
                #curie_map:
                #  own: "https://example.org/own/"
                #license: https://example.org/zero
                subject_id\tsubject_label\tpredicate_id\tobject_id\tobject_label
                own:7\tketatest\tskos:exactMatch\tCHEBI:6121\tketamine
                own:8\tmemantest\tskos:closeMatch\tCHEBI:64312\tmemantine
                """)));

        assertThat(imported())
                .contains("ketamine exactMatch 7", "ketamine altLabel ketatest", "map license zero")
                .noneMatch(line -> line.contains("memantest"));
    }

    @Test
    void the_guide_to_pharmacology_gives_targets() throws IOException {
        done(run(file("targets_and_families.csv", """
                "# GtoPdb Version: 2026.1"
                "Type","Family id","Family name","Target id","Target name","Target abbreviated name","synonyms","Human SwissProt"
                "transporter","1","x","928","SERT","","serotonin <i>test</i> carrier","P31645"
                "gpcr","2","y","99901","GRMB<sub>1</sub> receptor","","grumble receptor &alpha;",""
                "gpcr","3","z","99901","GRMB<sub>1</sub> receptor","","",""
                """)));

        assertThat(imported())
                .contains("serotonin-transporter altLabel serotonin test carrier")
                .contains(
                        "iuphar-receptor-99901 label GRMB1 receptor", "iuphar-receptor-99901 type MetabotropicReceptor")
                .contains(
                        "iuphar-receptor-99901 altLabel grumble receptor \u03b1", "gtopdb-targets versionInfo 2026.1");
    }

    @Test
    void interactions_become_facts_in_a_graph_of_their_own() throws IOException {
        done(run(file("ligands.csv", LIGANDS)));
        Outcome outcome = done(run(file("interactions.csv", INTERACTIONS), "--licence", "CC BY-SA 4.0"));

        assertThat(outcome.out())
                .contains("facts: 3")
                .contains("1 rows that say 'Antibody Binding'")
                .contains("1 rows whose substance no entity is")
                .contains("1 rows whose target no entity is");
        assertThat(quads("graph/curated/"))
                .contains("iuphar-ligand-9901 inhibitsReuptakeBy serotonin-transporter")
                .contains("iuphar-ligand-9901 inhibitsEnzyme acetylcholinesterase")
                .contains("ketamine partialAgonistOf mu-opioid-receptor", "gtopdb-interactions license CC BY-SA 4.0")
                .contains("gtopdb-interactions#ketamine.partialAgonistOf.mu-opioid-receptor source 789");
        assertThat(quads("graph/direct/")).isEmpty();
        assertThat(Outcome.of("check", "--store", store).exitCode()).isZero();
    }

    @Test
    void drugcentral_is_joined_by_way_of_a_mapping() throws IOException {
        done(run(file(
                "dc.sssom.tsv", "subject_id\tpredicate_id\tobject_id\ndrugcentral:77\tskos:exactMatch\tCHEBI:6121\n")));
        done(run(file("drug.target.interaction.tsv", """
                "DRUG_NAME"\t"STRUCT_ID"\t"TARGET_NAME"\t"ACCESSION"\t"ACTION_TYPE"\t"ORGANISM"
                "ketamine"\t77\t"Mu-type"\t"P35372"\t"ANTAGONIST"\t"Homo sapiens"
                "ketamine"\t77\t"two"\t"P35372|P31645"\t"ANTAGONIST"\t"Homo sapiens"
                """)));

        assertThat(quads("graph/curated/drugcentral")).contains("ketamine antagonistOf mu-opioid-receptor");
    }

    @Test
    void a_compressed_file_is_read() throws IOException {
        Path file = folder.resolve("chebi.obo.gz");
        try (OutputStream zip = new GZIPOutputStream(Files.newOutputStream(file))) {
            zip.write(OBO.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(done(run(file)).out()).contains("2 new");
    }

    @Test
    void a_dry_run_tells_and_writes_nothing() throws IOException {
        Set<Quad> before = all();

        Outcome outcome = done(run(file("chebi.obo", OBO), "--dry-run"));

        assertThat(outcome.out()).contains("2 new").contains("clashes: 2").contains("nothing was written");
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void undo_leaves_the_store_as_it_was() throws IOException {
        done(run(file("mondo.owl", OWL)));
        Set<Quad> before = all();
        done(run(file("chebi.obo", OBO)));
        done(run(file("ligands.csv", LIGANDS.replace("zorbanidol", "zorbanidal"))));
        done(run(file("interactions.csv", INTERACTIONS)));
        assertThat(Outcome.of("import", "--list", "--store", store).out())
                .contains("chebi: 2 entities")
                .contains("gtopdb-interactions: 0 entities, 0 names, 3 facts");

        for (String source : new String[] {"gtopdb-interactions", "chebi", "gtopdb-ligands"}) {
            done(Outcome.of("import", "--undo", source, "--store", store));
        }

        assertThat(all()).isEqualTo(before);
        assertThat(Outcome.of("import", "--undo", "chebi", "--store", store).err())
                .contains("NTP-110")
                .contains("there are mondo");
    }

    @Test
    void importing_again_replaces_what_the_source_brought() throws IOException {
        done(run(file("chebi.obo", OBO)));
        done(run(file("chebi.obo", OBO.replace("zorbanidol", "zorbanidal"))));

        assertThat(imported())
                .contains("chebi-900002 label zorbanidal")
                .doesNotContain("chebi-900002 label zorbanidol");
    }

    @Test
    void cycles_of_several_steps_are_found_in_owl() throws IOException {
        String cyclic = OWL.replace(
                "<oio:hasExactSynonym>",
                "<rdfs:subClassOf rdf:resource=\"http://purl.obolibrary.org/obo/MONDO_9000002\"/><oio:hasExactSynonym>");

        assertThat(run(file("mondo.owl", cyclic)).err()).contains("NTP-109").containsPattern("line (12|18): ");
    }

    @Test
    void external_entities_are_not_read() throws IOException {
        Path secret = file("secret.txt", "grumbling secret");
        String evil = OWL.replaceFirst("\\?>", "?><!DOCTYPE rdf:RDF [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>")
                .replace("grumbles syndrome", "grumbles &s;");

        run(file("mondo.owl", evil));

        assertThat(imported()).noneMatch(line -> line.contains("secret"));
    }

    @Test
    void a_wrong_use_is_told() {
        assertThat(Outcome.of("import", "--store", store).err()).contains("NTP-100");
        assertThat(Outcome.of("import", "x.obo", "--list").err()).contains("NTP-100");
        assertThat(Outcome.of("import", "x.obo", "--format", "nonsense").err()).contains("NTP-100");
        assertThat(run(folder.resolve("absent.obo")).err()).contains("NTP-101");
    }

    @Test
    void a_text_that_is_loaded_then_has_the_imported_name() throws IOException {
        Path article = file("zorba.txt", "Zorbanidol blocks the NMDA receptor.");
        done(Outcome.of("load", article.toString(), "--store", store));
        assertThat(quads("graph/direct/zorba")).noneMatch(line -> line.contains("chebi-900002"));

        done(run(file("chebi.obo", OBO)));
        assertThat(done(Outcome.of("load", article.toString(), "--store", store))
                        .out())
                .contains("1 replaced");
        assertThat(quads("graph/direct/zorba")).contains("chebi-900002 blocks nmda-receptor");
        assertThat(quads("graph/inferred")).contains("chebi-900002 type NMDAReceptorBlocker");
        assertThat(Outcome.of("query", "agreed", "--store", store).exitCode()).isZero();
        assertThat(Outcome.of("check", "--store", store).exitCode()).isZero();

        done(Outcome.of("import", "--undo", "chebi", "--store", store));
        assertThat(quads("graph/inferred")).doesNotContain("chebi-900002 type NMDAReceptorBlocker");
        assertThat(done(Outcome.of("load", article.toString(), "--store", store))
                        .out())
                .contains("1 replaced");
    }

    @Test
    void a_text_that_is_only_shown_has_the_imported_name_if_the_store_is_given() throws IOException {
        done(run(file("chebi.obo", OBO)));
        String sentence = "Zorbanidol blocks the NMDA receptor.";
        String article = file("zorba.txt", sentence).toString();
        done(Outcome.of("load", article, "--store", store));
        String stated = "chebi-900002 blocks nmda-receptor";

        assertThat(done(Outcome.of("extract", article)).out()).doesNotContain(stated);
        assertThat(done(Outcome.of("extract", article, "--store", store)).out()).contains(stated);
        assertThat(done(Outcome.of("explain", sentence)).out()).doesNotContain("chebi-900002");
        assertThat(done(Outcome.of("explain", sentence, "--store", store)).out())
                .contains(stated);
        String trig = done(Outcome.of("extract", article, "--store", store, "--format", "trig"))
                .out();
        assertThat(quads("graph/claims/zorba").stream().filter(line -> line.contains(" readWith ")))
                .hasSize(1)
                .allMatch(line -> trig.contains(line.substring(line.lastIndexOf(' ') + 1)));
    }

    @Test
    void names_of_an_annotated_file_are_judged_with_the_imported_ones() throws IOException {
        done(run(file("chebi.obo", OBO)));
        String corpus = file("one.pubtator", """
                1|t|Zorba.
                1|a|Here is made-up root.
                1\t15\t27\tmade-up root\tChemical\tD1
                """).toString();
        String missed = "missed: made-up root";

        assertThat(done(Outcome.of("evaluate", corpus, "--mentions")).out()).contains(missed);
        assertThat(done(Outcome.of("evaluate", corpus, "--mentions", "--store", store))
                        .out())
                .doesNotContain(missed);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Outcome run(Path file, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "import";
        arguments[1] = file.toString();
        arguments[2] = "--store";
        arguments[3] = store;
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Outcome.of(arguments);
    }

    private static Outcome done(Outcome outcome) {
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return outcome;
    }

    private Set<String> imported() {
        return quads("graph/vocabulary/");
    }

    /** The triples of all graphs of this name, each part by its local name. */
    private Set<String> quads(String graph) {
        return all().stream()
                .filter(quad -> quad.getGraph().getURI().contains(graph))
                .map(quad -> shown(quad.getSubject().toString()) + " "
                        + shown(quad.getPredicate().getURI()) + " "
                        + (quad.getObject().isLiteral()
                                ? quad.getObject().getLiteralLexicalForm()
                                : shown(quad.getObject().toString())))
                .collect(Collectors.toSet());
    }

    private static String shown(String iri) {
        return iri.contains("/graph/") ? iri.replaceFirst("^.*/", "") : iri.replaceFirst("^.*[/#](?=.)", "");
    }

    private Set<Quad> all() {
        try (GraphStore graphs = GraphStore.openExisting(Path.of(store))) {
            return Txn.calculateRead(graphs.dataset(), () -> {
                Set<Quad> quads = new HashSet<>();
                graphs.dataset().asDatasetGraph().find().forEachRemaining(quads::add);
                return quads;
            });
        }
    }
}
