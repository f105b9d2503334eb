package org.ntpharm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.store.GraphStore;

/** Files that break their format: refused with the line, and the store, which all cases share, is as it was. */
class ImportRefusalTest {
    @TempDir
    private static Path folder;

    private static String store = "";
    private static Set<Quad> before = Set.of();

    @BeforeAll
    static void make_a_store() {
        store = folder.resolve("store").toString();
        GraphStore.open(Path.of(store), OntologyFiles.bundled()).close();
        before = all();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cut.obo | 6 | truncated | [Term]~id: CHEBI:1~name: a thing~~[Term]~id: CHEBI:2",
                "quote.obo | 4 | quotation | [Term]~id: CHEBI:1~name: a thing~synonym: \"cut of",
                "twice.obo | 5 | described twice, first in line 1 | [Term]~id: CHEBI:1~name: one~~[Term]~id: CHEBI:1~name: two",
                "cycle.obo | 4 | kind of | [Term]~id: CHEBI:1~name: one~is_a: CHEBI:1",
                "tag.obo | 4 | tag: value | [Term]~id: CHEBI:1~name: one~is_a CHEBI:2",
                "none.obo | 1 | no [Term] | format-version: 1.4",
                "cut.owl | 3 | | <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>~<x",
                "html.owl | 1 | rdf:RDF | <html/>",
                "columns.tsv | 3 | 3 cells | id\tlabel~CHEBI:1\tone thing~CHEBI:2\ttwo\tthree",
                "empty.tsv | 2 | 'label' | id\tlabel~CHEBI:1\t~CHEBI:2\ttwo",
                "twice.tsv | 3 | described twice | id\tlabel~CHEBI:1\tone~CHEBI:1\ttwo",
                "quote.tsv | 3 | quotation | id\tlabel~CHEBI:1\tone~CHEBI:2\t\"two",
                "ligands.csv | 1 | 'synonyms' | Ligand ID,Name,Type~1,x,y",
                "what.csv | 1 | formats | colour,taste~red,sweet",
                "round.obo | 9 | kind of | [Term]~id: CHEBI:1~name: one~is_a: CHEBI:2~~[Term]~id: CHEBI:2~name: two~is_a: CHEBI:1",
                "other.obo | 4 | alternative identifier | [Term]~id: CHEBI:1~name: one~alt_id: CHEBI:2~~[Term]~id: CHEBI:2~name: two",
                "round.tsv | 3 | kind of | id\tlabel\tparents~CHEBI:1\tone\tCHEBI:2~CHEBI:2\ttwo\tCHEBI:1",
                "name.sssom.tsv | 1 | 'object id' | subject_id\tpredicate_id~CHEBI:1\tskos:exactMatch",
                "cut.sssom.tsv | 4 | 2 cells | #curie_map:~subject_id\tpredicate_id\tobject_id~a:1\tskos:exactMatch\tCHEBI:6121~a:2\tskos:exactMatch",
                "hole.sssom.tsv | 2 | 'predicate id' | subject_id\tpredicate_id\tobject_id~a:1\t\tCHEBI:6121",
                "cut.csv | 4 | quotation | # GtoPdb~Ligand ID,Name,Type,Synonyms~1,x,y,z~2,x,y,\"z",
                "short.csv | 3 | 2 cells | # GtoPdb~Ligand ID,Name,Type,Synonyms~1,x",
                "twice.csv | 4 | described twice | # GtoPdb~Ligand ID,Name,Type,Synonyms~1,x,y,z~1,x,y,z",
                "targets.csv | 2 | 'target name' | # GtoPdb~Type,Family id,Target id~gpcr,1,2",
                "two.csv | 4 | is 'other' here | # GtoPdb~Type,Family id,Target id,Target name~gpcr,1,2,one~gpcr,3,2,other",
                "interactions.csv | 2 | 'action' | # GtoPdb~Target,Target ID,Ligand ID,Ligand,Type~t,1,2,l,Agonist",
                "dc.tsv | 1 | 'accession' | DRUG_NAME\tSTRUCT_ID\tTARGET_NAME\tACTION_TYPE~x\t1\ty\tAGONIST",
                "dc2.tsv | 3 | 3 cells | DRUG_NAME\tSTRUCT_ID\tTARGET_NAME\tACCESSION\tACTION_TYPE~x\t1\ty\tP35372\tAGONIST~x\t2\ty",
                "dc3.tsv | 2 | 'struct id' | DRUG_NAME\tSTRUCT_ID\tTARGET_NAME\tACCESSION\tACTION_TYPE~x\t\ty\tP35372\tAGONIST",
                "twice.owl | 3 | described twice | <r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:o='http://www.w3.org/2002/07/owl#' xmlns:s='http://www.w3.org/2000/01/rdf-schema#'>~<o:Class r:about='http://a/1'><s:label>one</s:label></o:Class>~<o:Class r:about='http://a/1'><s:label>one</s:label></o:Class></r:RDF>",
            })
    void a_bad_file_is_refused_with_its_line(String name, int line, String reason, String text) throws IOException {
        Outcome outcome = imported(file(name, text.replace('~', '\n') + '\n'));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(2);
        assertThat(outcome.err())
                .startsWith("ntpharm: NTP-109 ")
                .contains(name + " line " + line + ": ")
                .contains(reason == null ? "" : reason);
        assertThat(all()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "names.obo | 3 | [Term]~id: CHEBI:900009~name: cut zorbanid",
                "names.tsv | 2 | id\tlabel~CHEBI:900009\tcut zorbanid",
                "ligands.csv | 3 | # GtoPdb~Ligand ID,Name,Type,Synonyms~9909,zorbanidol,x,cut zorb",
                "cut.sssom.tsv | 2 | subject_id\tpredicate_id\tobject_id~a:1\tskos:exactMatch\tCHEBI:612",
            })
    void a_file_that_is_cut_within_its_last_cell_is_refused(String name, int line, String text) throws IOException {
        Outcome outcome = imported(file(name, text.replace('~', '\n')));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("ntpharm: NTP-109 ").contains(name + " line " + line + ": the last line");
        assertThat(all()).isEqualTo(before);
    }

    private static Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Outcome imported(Path file) {
        return Outcome.of("import", file.toString(), "--store", store);
    }

    private static Set<Quad> all() {
        try (GraphStore graphs = GraphStore.openExisting(Path.of(store))) {
            return Txn.calculateRead(graphs.dataset(), () -> {
                Set<Quad> quads = new HashSet<>();
                graphs.dataset().asDatasetGraph().find().forEachRemaining(quads::add);
                return quads;
            });
        }
    }
}
