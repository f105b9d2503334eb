package org.ntpharm.ontology;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The fault looked for is an identifier that exists but names something else. */
class IdentifierTest {
    private static final Path NAMED_IDENTIFIERS =
            Path.of("src", "test", "resources", "org", "ntpharm", "ontology", "named-identifiers.tsv");

    /** Read off their own sources by label, since no reference table has them. */
    private static final Set<String> SEEN_ELSEWHERE = Set.of(
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

    private final List<NamedEntity> entities = NamedEntity.all();

    @Test
    void every_identifier_that_the_tables_know_names_the_entity_that_has_it() {
        ReferenceTables tables = tables();

        List<String> wrong = entities.stream()
                .flatMap(entity -> entity.identifiers().stream()
                        .filter(iri -> !tables.labels(iri).isEmpty() && !names(entity, tables.labels(iri)))
                        .map(iri -> entity + " is not " + iri + " " + tables.labels(iri)))
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void the_identifiers_that_no_table_knows_are_those_seen_elsewhere() {
        ReferenceTables tables = tables();

        List<String> unknown = entities.stream()
                .flatMap(entity -> entity.identifiers().stream())
                .filter(iri -> tables.labels(iri).isEmpty())
                .sorted()
                .toList();

        print(unknown.size());
        Set<String> allowed = new HashSet<>(SEEN_ELSEWHERE);
        allowed.addAll(namedIdentifiers().keySet());
        assertThat(unknown).isSubsetOf(allowed).doesNotHaveDuplicates();
    }

    @Test
    void an_identifier_listed_with_its_name_names_the_entity_that_has_it() {
        Map<String, String> named = namedIdentifiers();

        List<String> wrong = entities.stream()
                .flatMap(entity -> entity.identifiers().stream()
                        .filter(iri -> named.containsKey(iri) && !names(entity, Set.of(named.get(iri))))
                        .map(iri -> entity + " is not " + iri + " " + named.get(iri)))
                .toList();

        assertThat(wrong).isEmpty();
        assertThat(entities.stream().flatMap(entity -> entity.identifiers().stream()))
                .containsAll(named.keySet());
    }

    @Test
    void most_substances_have_an_identifier() {
        List<NamedEntity> substances = entities.stream()
                .filter(entity -> Set.of("drugs", "toxicants").contains(entity.file()))
                .toList();

        assertThat(substances)
                .filteredOn(entity -> entity.identifiers().isEmpty())
                .hasSizeLessThan(substances.size() / 6);
    }

    @Test
    void the_identifier_of_a_racemate_is_not_taken_for_that_of_its_enantiomer() {
        ReferenceTables tables = tables();
        NamedEntity esketamine = entities.stream()
                .filter(entity -> entity.id().equals("esketamine"))
                .findFirst()
                .orElseThrow();

        Set<String> labels = tables.labels("http://purl.obolibrary.org/obo/CHEBI_6121");

        assertThat(labels).isNotEmpty();
        assertThat(names(esketamine, labels)).isFalse();
    }

    @Test
    void no_two_entities_have_the_same_exact_match() {
        Map<String, List<NamedEntity>> owners = new TreeMap<>();
        entities.forEach(entity -> entity.values(SKOS.exactMatch)
                .forEach(iri -> owners.merge(
                        iri.toString(), List.of(entity), (some, more) -> List.of(some.get(0), more.get(0)))));

        assertThat(owners.values()).allSatisfy(sharing -> assertThat(sharing).hasSize(1));
    }

    @Test
    void no_entity_has_an_identifier_that_only_sounds_like_it() {
        assertThat(entities)
                .allSatisfy(entity -> assertThat(entity.identifiers()).doesNotContainAnyElementsOf(FALSE_FRIENDS));
    }

    private static ReferenceTables tables() {
        assumeTrue(
                Files.isDirectory(ReferenceTables.folder()),
                () -> "no reference tables at " + ReferenceTables.folder() + "; set ntpharm.shared");
        return ReferenceTables.read();
    }

    private static Map<String, String> namedIdentifiers() {
        try (Stream<String> lines = Files.lines(NAMED_IDENTIFIERS)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(columns -> columns[0], columns -> columns[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean names(NamedEntity entity, Set<String> labels) {
        Set<String> names = entity.foldedNames();
        return labels.stream().anyMatch(label -> !Collections.disjoint(names, FoldedName.ofHeading(label)));
    }

    private void print(int unknown) {
        Map<String, Long> bySource = entities.stream()
                .flatMap(entity -> entity.identifiers().stream())
                .collect(groupingBy(iri -> iri.replaceFirst("[^/_:]+$", ""), TreeMap::new, counting()));
        long all = bySource.values().stream().mapToLong(Long::longValue).sum();
        System.out.println(
                "identifiers: " + all + ", checked by label: " + (all - unknown) + ", by source: " + bySource);
    }
}
