package org.ntpharm.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ntpharm.error.NtpException;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.reference.Compared.Verdict;

/**
 * Labels that were read off sources beyond the tables are held against the names of ours, as those of the tables are.
 */
class LabelsReadOffTest {
    private static final Path ONTOLOGY = Path.of("ontology");

    @TempDir
    Path folder;

    @BeforeEach
    void a_vocabulary_of_one_drug() throws IOException {
        for (String file : List.of("ntpharm.ttl", "prefixes.ttl", "shapes.ttl")) {
            Files.copy(ONTOLOGY.resolve(file), folder.resolve(file));
        }
        Files.createDirectory(folder.resolve("checks"));
        Files.createDirectory(folder.resolve("vocabulary"));
        Files.writeString(folder.resolve("vocabulary/drugs.ttl"), """
                PREFIX ntp: <https://w3id.org/ntpharm/ontology#>
                PREFIX ntr: <https://w3id.org/ntpharm/id/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX mesh: <http://id.nlm.nih.gov/mesh/>
                ntr:morphine a ntp:Drug ; rdfs:label "morphine"@en ; skos:exactMatch mesh:D009020 .
                """);
    }

    private Comparison with(String... rows) throws IOException {
        Files.write(
                folder.resolve("checks/read-off.tsv"),
                Stream.concat(Stream.of("identifier\tlabel\tsource"), Stream.of(rows))
                        .toList());
        return Comparison.withoutTables(OntologyFiles.at(folder));
    }

    @Test
    void a_label_of_the_same_name_agrees_and_says_where_it_was_read() throws IOException {
        Comparison comparison = with("MESH:D009020\tMorphine\tMeSH 2024");

        assertThat(comparison.results(Verdict.AGREES))
                .singleElement()
                .satisfies(result -> assertThat(result.source()).isEqualTo("MeSH 2024"));
        assertThat(SssomWriter.write(OntologyFiles.at(folder), comparison))
                .contains("semapv:LexicalMatching")
                .contains("object label read off: MeSH 2024");
    }

    @Test
    void a_label_of_another_name_differs() throws IOException {
        Comparison comparison = with("MESH:D009020\tMorphinans\tMeSH 2024");

        assertThat(comparison.results(Verdict.DIFFERS)).hasSize(1);
        assertThat(comparison.isClean()).isFalse();
    }

    @Test
    void a_broader_term_agrees_by_a_name_of_what_the_entity_is_a_kind_of() throws IOException {
        a_kind_of_morphine_matches_the_broader("mesh:D009020");

        Comparison comparison = with("MESH:D009020\tMorphine\tMeSH 2024");

        assertThat(comparison.results(Verdict.AGREES)).hasSize(2);
        assertThat(comparison.coverage()).containsEntry(EntityKind.SUBSTANCES, new Coverage(2, 2, 2, 1));
        assertThat(SssomWriter.write(OntologyFiles.at(folder), comparison))
                .contains("skos:broadMatch\tMESH:D009020\tMorphine\tsemapv:CompositeMatching");
    }

    @Test
    void a_broader_term_of_which_the_entity_is_no_kind_differs() throws IOException {
        a_kind_of_morphine_matches_the_broader("mesh:D007649");

        Comparison comparison = with("MESH:D007649\tslow morphine\tMeSH 2024");

        assertThat(comparison.results(Verdict.DIFFERS))
                .singleElement()
                .satisfies(result -> assertThat(result.mapping().entity().id()).isEqualTo("slow-morphine"));
    }

    private void a_kind_of_morphine_matches_the_broader(String identifier) throws IOException {
        Files.writeString(folder.resolve("vocabulary/kinds.ttl"), """
                PREFIX ntp: <https://w3id.org/ntpharm/ontology#>
                PREFIX ntr: <https://w3id.org/ntpharm/id/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX mesh: <http://id.nlm.nih.gov/mesh/>
                ntr:slow-morphine a ntp:Drug ; rdfs:label "slow morphine"@en ;
                  ntp:kindOf ntr:morphine ; skos:broadMatch %s .
                """.formatted(identifier));
    }

    @Test
    void an_identifier_without_a_label_is_not_compared() throws IOException {
        assertThat(with().results(Verdict.NOT_COMPARED)).hasSize(1);
    }

    @Test
    void a_label_of_an_identifier_that_no_entity_has_is_unused() throws IOException {
        assertThat(with("MESH:D007649\tKetamine\tMeSH 2024").unused()).containsExactly("MESH:D007649");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            MESH:D009020|Morphine                                                 ; has 2 columns, not 3
            MESH:D009020||MeSH 2024                                               ; the cell "label" is empty
            D009020|Morphine|MeSH 2024                                            ; 'D009020' is no identifier in short
            FOO:1|Morphine|MeSH 2024                                              ; 'FOO:1' is no identifier in short
            MESH:|Morphine|MeSH 2024                                              ; 'MESH:' is no identifier in short
            """)
    void a_bad_row_is_refused_with_file_and_line(String row, String why) {
        assertThatThrownBy(() -> with("MESH:D007649\tKetamine\tMeSH 2024", row.replace('|', '\t')))
                .isInstanceOf(NtpException.class)
                .hasMessageContaining("read-off.tsv line 3: " + why);
    }

    @Test
    void the_same_label_twice_is_refused() {
        assertThatThrownBy(() -> with("MESH:D009020\tMorphine\tMeSH 2024", "MESH:D009020\tMorphine\tDrugBank 5"))
                .isInstanceOf(NtpException.class)
                .hasMessageContaining("read-off.tsv line 3: MESH:D009020 has this label already");
    }

    @Test
    void another_header_is_refused() {
        assertThatThrownBy(() -> {
                    Files.writeString(folder.resolve("checks/read-off.tsv"), "id\tname\n");
                    Comparison.withoutTables(OntologyFiles.at(folder));
                })
                .isInstanceOf(NtpException.class)
                .hasMessageContaining("read-off.tsv line 1: the header must be identifier, label, source");
    }
}
