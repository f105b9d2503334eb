package org.ntpharm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
                "gone.obo | 6 | described twice | [Term]~id: CHEBI:1~name: one~is_obsolete: true~~[Term]~id: CHEBI:1~name: two",
                "twice.sssom.tsv | 4 | repeated, first in line 2 | subject_id\tsubject_label\tpredicate_id\tobject_id~a:1\tx\tskos:exactMatch\tCHEBI:6121~a:2\tx\tskos:exactMatch\tCHEBI:6121~a:1\ty\tskos:exactMatch\tCHEBI:6121",
                "close.sssom.tsv | 3 | repeated | subject_id\tpredicate_id\tobject_id~a:1\tskos:closeMatch\tCHEBI:6121~a:1\tskos:closeMatch\tCHEBI:6121",
                "twice.dc.tsv | 3 | repeated, first in line 2 | DRUG_NAME\tSTRUCT_ID\tTARGET_NAME\tACCESSION\tACTION_TYPE~x\t1\ty\tP35372\tAGONIST~x\t1\ty\tP35372\tAGONIST",
                "twice.interactions.csv | 4 | repeated, first in line 3 | # GtoPdb~Target,Target ID,Ligand ID,Ligand,Type,Action~t,1,2,l,Agonist,Agonist~t,1,2,l,Agonist,Agonist",
                "twice.targets.csv | 4 | repeated, first in line 3 | # GtoPdb~Type,Family id,Target id,Target name~gpcr,1,2,one~gpcr,1,2,one",
                "head.tsv | 2 | no row | id\tlabel",
                "head.csv | 3 | no row | # GtoPdb~Ligand ID,Name,Type,Synonyms",
                "zero.obo | 2 | zero | [Term]~id: CHEBI:1\0~name: one",
                "classless.owl | 2 | no class | <r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>~</r:RDF>",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "latin.obo | 3 | [Term]~id: CHEBI:1~name: na\u00efve",
                "latin.owl | 3 | <r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>~<x/>~<y>\u00e9</y></r:RDF>",
                "latin.tsv | 3 | id\tlabel~CHEBI:1\tone~CHEBI:2\tna\u00efve",
                "latin-ligands.csv | 2 | Ligand ID,Name,Type,Synonyms~1,na\u00efve,y,z",
                "latin.sssom.tsv | 2 | subject_id\tsubject_label\tpredicate_id\tobject_id~a:1\tna\u00efve\tskos:exactMatch\tCHEBI:6121",
            })
    void a_file_in_another_encoding_is_refused_with_its_line(String name, int line, String text) throws IOException {
        byte[] bytes = (text.replace('~', '\n') + '\n').getBytes(StandardCharsets.ISO_8859_1);

        Outcome outcome = imported(Files.write(folder.resolve(name), bytes));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err().lines()).hasSize(2);
        assertThat(outcome.err()).contains(name + " line " + line + ": ");
        assertThat(all()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cut.obo.gz | [Term] | ! %d",
                "cut.owl.gz | <r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'> | %d",
                "cut.tsv.gz | id\tlabel | CHEBI:%1$d\t%1$d",
            })
    void a_compressed_file_that_is_cut_is_refused_with_the_line_where_it_ends(String name, String head, String line)
            throws IOException {
        StringBuilder text = new StringBuilder(head).append('\n');
        new Random(1)
                .ints(4_000)
                .forEach(number -> text.append(String.format(line, number)).append('\n'));
        var whole = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(whole)) {
            zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }

        Outcome outcome =
                imported(Files.write(folder.resolve(name), Arrays.copyOf(whole.toByteArray(), whole.size() / 2)));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err().lines()).hasSize(2);
        assertThat(outcome.err()).startsWith("ntpharm: NTP-109 ").containsPattern(name + " line [12]\\d{3}: ");
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void an_ontology_may_be_in_the_encoding_that_it_states() throws IOException {
        Path file = Files.write(folder.resolve("stated.owl"), """
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:o="http://www.w3.org/2002/07/owl#">
                <o:Class r:about="http://purl.obolibrary.org/obo/MONDO_9000001">
                <s:label xmlns:s="http://www.w3.org/2000/01/rdf-schema#">na\u00efve disease</s:label>
                </o:Class></r:RDF>
                """.getBytes(StandardCharsets.ISO_8859_1));

        Outcome outcome = Outcome.of("import", file.toString(), "--store", store, "--dry-run");

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("1 new");
    }

    @Test
    void a_mark_of_the_byte_order_is_no_text() throws IOException {
        Path file = file("mark.csv", "\ufeff\"# GtoPdb\"\nLigand ID,Name,Type,Synonyms\n990099,zorbanidol,x,\n");

        assertThat(Outcome.of("import", file.toString(), "--store", store, "--dry-run")
                        .out())
                .contains("1 new");
    }

    @Test
    void a_mapping_that_was_found_in_two_ways_is_no_repetition() throws IOException {
        Path file = file("ways.sssom.tsv", """
                subject_id\tpredicate_id\tobject_id\tmapping_justification
                a:1\tskos:exactMatch\tCHEBI:999999999\tsemapv:LexicalMatching
                a:1\tskos:exactMatch\tCHEBI:999999999\tsemapv:ManualMappingCuration
                """);

        assertThat(Outcome.of("import", file.toString(), "--store", store, "--dry-run")
                        .exitCode())
                .isZero();
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
