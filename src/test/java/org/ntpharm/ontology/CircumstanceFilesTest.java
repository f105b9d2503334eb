package org.ntpharm.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.vocab.Ntp;

class CircumstanceFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/ntpharm/circumstance");

    @Test
    void each_route_is_an_individual_of_the_ontology_and_each_individual_has_words() throws IOException {
        var schema = OntologyFiles.bundled().schema();
        List<String> individuals = schema.listResourcesWithProperty(RDF.type, Ntp.term("RouteOfAdministration"))
                .mapWith(route -> route.getLocalName())
                .toList();

        assertThat(lines("routes.tsv").stream().map(cells -> cells[0]))
                .containsExactlyInAnyOrderElementsOf(individuals);
    }

    @Test
    void each_species_has_its_own_number_and_name() throws IOException {
        assertThat(lines("species.tsv")).allMatch(cells -> cells[0].matches("[1-9]\\d*"));
        assertThat(lines("species.tsv")).extracting(cells -> cells[0]).doesNotHaveDuplicates();
        assertThat(lines("species.tsv")).extracting(cells -> cells[1]).doesNotHaveDuplicates();
    }

    @Test
    void each_unit_of_qudt_has_a_code_that_can_be_put_together_from_the_others() throws IOException {
        List<String> parts = lines("units.tsv").stream()
                .filter(cells -> !cells[0].equals("qudt"))
                .map(cells -> cells[1])
                .toList();

        assertThat(lines("units.tsv").stream()
                        .filter(cells -> cells[0].equals("qudt"))
                        .map(cells -> cells[1]))
                .doesNotHaveDuplicates()
                .allMatch(code -> parts.contains(code) || parts.containsAll(List.of(code.split("/"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"routes.tsv", "frequencies.tsv", "models.tsv"})
    void each_form_is_kept_of_one_line(String file) throws IOException {
        assertThat(lines(file).stream().map(cells -> cells[0]).filter(kept -> !kept.equals("$0")))
                .doesNotHaveDuplicates();
    }

    private static List<String[]> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
