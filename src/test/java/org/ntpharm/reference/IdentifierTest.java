package org.ntpharm.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.reference.Compared.Verdict;

/** The fault looked for is an identifier that exists but names something else. */
class IdentifierTest {
    private static final Path TABLES = Path.of(System.getProperty("ntpharm.shared", "../shared"), "reference");

    /** No table has them, and their labels are still to be read off. */
    private static final Set<String> UNREAD = Set.of(
            "http://purl.obolibrary.org/obo/CHEBI_16015",
            "http://purl.obolibrary.org/obo/CHEBI_40009",
            "http://purl.obolibrary.org/obo/GO_0017146",
            "http://purl.obolibrary.org/obo/MONDO_0002009",
            "http://purl.obolibrary.org/obo/MONDO_0004975",
            "http://purl.obolibrary.org/obo/MONDO_0005090",
            "http://purl.obolibrary.org/obo/MONDO_0005371",
            "http://purl.obolibrary.org/obo/MONDO_0005618",
            "http://purl.obolibrary.org/obo/MONDO_0018076",
            "http://www.ebi.ac.uk/efo/EFO_0009854",
            "http://rdf.ebi.ac.uk/resource/chembl/molecule/CHEMBL771",
            "http://rdf.ebi.ac.uk/resource/chembl/target/CHEMBL2094124");

    /** Same word, other meaning: cud-chewing, motor proteins and a class of substances. */
    private static final Set<String> FALSE_FRIENDS = Set.of(
            "http://purl.obolibrary.org/obo/GO_0036147",
            "http://purl.obolibrary.org/obo/GO_0003774",
            "http://id.nlm.nih.gov/mesh/D004879");

    private final List<Compared> identifiers =
            Comparison.withoutTables(OntologyFiles.bundled()).results();

    @Test
    void every_identifier_that_the_tables_know_names_the_entity_that_has_it() {
        assertThat(compared().isClean())
                .as("no difference unexplained, no explanation stale")
                .isTrue();
        assertThat(compared().results(Verdict.DIFFERS)).isEmpty();
        assertThat(compared().results(Verdict.AGREES)).hasSizeGreaterThan(5_000);
    }

    @Test
    void an_identifier_that_no_table_knows_has_a_label_that_was_read_off() {
        assertThat(compared().results(Verdict.NOT_COMPARED).stream()
                        .filter(result -> result.tableNames().isEmpty())
                        .filter(result -> !result.mapping().identifier().startsWith("ATC:"))
                        .map(result -> result.mapping().iri()))
                .isSubsetOf(UNREAD);
    }

    @Test
    void every_label_that_was_read_off_names_the_entity_that_has_the_identifier() {
        Comparison readOff = Comparison.withoutTables(OntologyFiles.bundled());

        assertThat(readOff.results(Verdict.DIFFERS)).isEmpty();
        assertThat(readOff.results(Verdict.AGREES)).isNotEmpty().allMatch(Compared::isReadOff);
        assertThat(readOff.unused()).as("identifiers that no entity has").isEmpty();
    }

    @Test
    void most_substances_targets_and_conditions_have_an_identifier() {
        Map<EntityKind, Coverage> coverage =
                Comparison.withoutTables(OntologyFiles.bundled()).coverage();

        assertThat(share(coverage.get(EntityKind.SUBSTANCES))).isGreaterThan(0.95);
        assertThat(share(coverage.get(EntityKind.TARGETS))).isGreaterThan(0.95);
        assertThat(share(coverage.get(EntityKind.CONDITIONS))).isGreaterThan(0.90);
    }

    private static double share(@Nullable Coverage coverage) {
        Coverage counted = Objects.requireNonNull(coverage);
        return (double) counted.identified() / (double) counted.entities();
    }

    @Test
    void a_human_protein_that_is_a_target_comes_with_its_gene() {
        Set<String> withGene = targetsWith("HGNC:").collect(Collectors.toSet());

        assertThat(targetsWith("UNIPROT:")).isNotEmpty().allMatch(withGene::contains);
    }

    private Stream<String> targetsWith(String source) {
        return identifiers.stream()
                .map(Compared::mapping)
                .filter(mapping -> mapping.entity().kind() == EntityKind.TARGETS)
                .filter(mapping -> mapping.predicate() == Mapping.Predicate.EXACT
                        || mapping.predicate() == Mapping.Predicate.CLOSE)
                .filter(mapping -> mapping.identifier().startsWith(source))
                .map(mapping -> mapping.entity().id());
    }

    @Test
    void the_identifier_of_a_racemate_is_not_taken_for_that_of_its_enantiomer() {
        TableNames names = new TableNames();
        names.add(new NamedIdentifier("http://purl.obolibrary.org/obo/CHEBI_6121", "ketamine", List.of(), true));

        assertThat(names.match(exact("esketamine", "(S)-ketamine"))).isEmpty();
        assertThat(names.match(exact("ketamine", "Ketamine"))).isPresent();
    }

    private static Mapping exact(String id, String name) {
        return new Mapping(
                new MappedEntity(id, name, "Drug", EntityKind.SUBSTANCES, Set.of(name), Set.of()),
                Mapping.Predicate.EXACT,
                "http://purl.obolibrary.org/obo/CHEBI_6121");
    }

    @Test
    void no_two_entities_have_the_same_exact_match() {
        assertThat(identifiers.stream()
                        .map(Compared::mapping)
                        .filter(mapping -> mapping.predicate() == Mapping.Predicate.EXACT)
                        .map(Mapping::iri))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void no_entity_has_an_identifier_that_only_sounds_like_it() {
        assertThat(identifiers.stream().map(result -> result.mapping().iri()))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(FALSE_FRIENDS);
    }

    private static Comparison compared() {
        assumeTrue(Files.isDirectory(TABLES), () -> "no reference tables at " + TABLES + "; set ntpharm.shared");
        return Comparison.with(OntologyFiles.bundled(), TABLES);
    }
}
