package org.ntpharm.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ntpharm.ontology.OntologyFiles;

/** No reference table has ATC codes, so the name that the index of the WHO gives to each is kept beside them. */
class AtcCodesTest {
    private static final Path NAMES = Path.of("ontology", "checks", "atc-names.tsv");
    private static final String CODE = "ATC:[A-DGHJLMNPRSV]\\d{2}[A-Z]{2}\\d{2}";

    private final Map<String, List<Mapping>> mappings =
            Comparison.withoutTables(OntologyFiles.bundled()).results().stream()
                    .map(Compared::mapping)
                    .filter(mapping -> mapping.identifier().startsWith("ATC:"))
                    .collect(Collectors.groupingBy(Mapping::identifier));

    @Test
    void every_code_is_of_the_fifth_level_and_belongs_to_one_substance() {
        assertThat(mappings.keySet()).hasSizeGreaterThan(1_300).allMatch(code -> code.matches(CODE));
        assertThat(mappings.values()).allSatisfy(of -> assertThat(of).hasSize(1));
        assertThat(mappings.values().stream().flatMap(List::stream))
                .allMatch(mapping -> mapping.entity().kind() == EntityKind.SUBSTANCES);
    }

    /** One use of a drug is not another: what follows from an exact match must not follow here. */
    @Test
    void a_code_is_a_close_match() {
        assertThat(mappings.values().stream().flatMap(List::stream))
                .extracting(Mapping::predicate)
                .containsOnly(Mapping.Predicate.CLOSE);
    }

    @Test
    void every_code_has_a_name_in_the_index() {
        assertThat(rows().map(row -> row.get(0)).toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(mappings.keySet());
    }

    @Test
    void a_name_in_the_index_is_one_of_ours_or_says_why_it_is_another() {
        assertThat(rows())
                .allSatisfy(row -> assertThat(isOurs(row)).as(row.toString()).isNotEqualTo(row.size() == 3));
    }

    private boolean isOurs(List<String> row) {
        Mapping mapping =
                Objects.requireNonNull(mappings.get(row.get(0)), row.get(0)).get(0);
        TableNames names = new TableNames();
        names.add(new NamedIdentifier(mapping.iri(), row.get(1), List.of(), true));
        return names.match(exactly(mapping)).isPresent();
    }

    /** So that a salt does not pass for what it is a salt of. */
    private static Mapping exactly(Mapping mapping) {
        return new Mapping(mapping.entity(), Mapping.Predicate.EXACT, mapping.iri());
    }

    private static Stream<List<String>> rows() {
        try {
            return Files.readAllLines(NAMES).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
