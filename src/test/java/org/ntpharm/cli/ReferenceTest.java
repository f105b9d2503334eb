package org.ntpharm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Identifiers are held against reference tables, and written as mappings. */
class ReferenceTest {
    @TempDir
    Path tables;

    @BeforeEach
    void small_tables() throws IOException {
        write("drugs.tsv", "name\tdrugbank\tchebi\tchembl\tmesh", "ketamine\tDB01221\tCHEBI:6121\tCHEMBL742\tD007649");
        write("mesh.tsv", "MESH\tD007649\tKetamine\tCHEBI\tCHEBI:6121\tketamine");
        write(
                "targets.tsv",
                "type\tfamily_id\tfamily\ttarget_id\ttarget\tsymbol\thgnc\tuniprot\tentrez\tsynonyms",
                "gpcr\t1\t5-Hydroxytryptamine receptors\t1\t5-HT1A receptor\tHTR1A\t5286\tP08908\t3350\t5-HT1A");
        write("conditions.tsv", "id\tname\tparents\tsynonyms", "DOID:1470\tmajor depressive disorder\t\t");
        write("chebi-roles.tsv", "id\tlabel\tparents", "CHEBI:35469\tantidepressant\t");
    }

    private void write(String name, String... lines) throws IOException {
        Files.write(tables.resolve(name), List.of(lines));
    }

    @Test
    void identifiers_that_name_the_entity_agree() {
        Outcome outcome = Outcome.of("check", "--reference", tables.toString());

        assertThat(outcome.out())
                .containsPattern(
                        "ok {4}reference +\\d+ identifiers: [1-9]\\d* agree \\([1-9]\\d* by labels read off\\), 0 differ")
                .containsPattern("substances +\\d+, with an identifier");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void an_identifier_that_names_something_else_is_listed_and_fails() throws IOException {
        write("mesh.tsv", "MESH\tD007649\tKetotifen\tCHEBI\tCHEBI:6121\tketotifen");
        write("drugs.tsv", "name\tdrugbank\tchebi\tchembl\tmesh");

        Outcome outcome = Outcome.of("check", "--reference", tables.toString());

        assertThat(outcome.out()).contains("FAIL  reference").contains("ketamine \"ketamine\" MESH:D007649");
        assertThat(outcome.exitCode()).isNotZero();
    }

    @Test
    void a_table_of_another_layout_is_refused_with_file_and_line() throws IOException {
        write("conditions.tsv", "id\tname", "DOID:1470\tmajor depressive disorder");

        Outcome outcome = Outcome.of("check", "--reference", tables.toString());

        assertThat(outcome.out()).contains("NTP-203").contains("conditions.tsv");
        assertThat(outcome.exitCode()).isNotZero();
    }

    @Test
    void mappings_are_sssom_and_the_same_each_time() {
        String first = Outcome.of("mappings", "--reference", tables.toString()).out();

        assertThat(first).startsWith("#curie_map:").contains("#license: ");
        List<String> rows = first.lines().filter(line -> !line.startsWith("#")).toList();
        List<String> columns = List.of(rows.get(0).split("\t", -1));
        assertThat(columns).contains("subject_id", "predicate_id", "object_id", "mapping_justification");
        assertThat(rows).allMatch(row -> row.split("\t", -1).length == columns.size());
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .contains("skos:exactMatch\tMESH:D007649")
                        .contains("LexicalMatching"));
        assertThat(Outcome.of("mappings", "--reference", tables.toString()).out())
                .isEqualTo(first);
    }
}
