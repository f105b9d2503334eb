package org.ntpharm.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ntpharm.ontology.NamedEntity.term;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ntpharm.reference.FoldedName;

class VocabularyTest {
    static {
        JenaSystem.init(); // before the vocabularies below, which cannot be the first part of Jena that is loaded
    }

    private static final Map<String, Set<String>> CLASSES = Map.of(
            "drugs", Set.of("Drug"),
            "substances", Set.of("ChemicalSubstance"),
            "targets",
                    Set.of(
                            "MolecularTarget",
                            "Receptor",
                            "IonotropicReceptor",
                            "MetabotropicReceptor",
                            "Transporter",
                            "VesicularTransporter",
                            "Enzyme",
                            "IonChannel",
                            "Subunit"),
            "sites", Set.of("BindingSite"),
            "transmitters",
                    Set.of(
                            "Neurotransmitter",
                            "ExcitatoryNeurotransmitter",
                            "InhibitoryNeurotransmitter",
                            "ChemicalSubstance",
                            "NeurotransmitterSystem"),
            "effects", Set.of("PharmacologicalEffect"),
            "conditions", Set.of("Disorder", "Symptom"),
            "processes", Set.of("BiologicalProcess"),
            "classes", Set.of("TherapeuticClass"),
            "therapies", Set.of("Therapy"));

    private static final Set<Property> NAMING = Set.of(
            RDF.type,
            RDFS.label,
            SKOS.altLabel,
            SKOS.hiddenLabel,
            SKOS.exactMatch,
            SKOS.closeMatch,
            SKOS.broadMatch,
            term("kindOf"),
            term("adjective"),
            term("ambiguousLabel"),
            term("licensingWord"),
            term("excludingWord"));

    private static final Map<String, Set<Property>> BESIDES_NAMING = Map.of(
            "drugs", Set.of(term("enantiomerOf"), term("saltOf")),
            "targets", Set.of(term("hasSubunit"), term("respondsTo")),
            "sites", Set.of(term("siteOf")),
            "transmitters", Set.of(term("transmitterOf"), term("enantiomerOf")),
            "conditions", Set.of(term("relievedByEffect")),
            "therapies", Set.of(term("modulatesTransmission")));

    private final List<NamedEntity> entities = NamedEntity.all();

    @Test
    void every_entity_is_of_one_class_that_its_file_is_for() {
        assertThat(entities)
                .allSatisfy(entity -> assertThat(CLASSES.get(entity.file()))
                        .containsAll(entity.types())
                        .isNotEmpty());
        assertThat(entities).allSatisfy(entity -> assertThat(entity.types()).hasSize(1));
    }

    @Test
    void every_entity_has_exactly_one_label_and_all_names_are_english() {
        assertThat(entities).allSatisfy(entity -> {
            assertThat(entity.values(RDFS.label)).hasSize(1);
            assertThat(Stream.of(RDFS.label, SKOS.altLabel, SKOS.hiddenLabel).flatMap(entity::values))
                    .allSatisfy(
                            name -> assertThat(name.asLiteral().getLanguage()).isEqualTo("en"));
        });
    }

    @Test
    void an_id_is_one_of_the_names_in_kebab_case() {
        assertThat(entities)
                .allSatisfy(entity -> assertThat(entity.names().stream()
                                .map(VocabularyTest::kebab)
                                .toList())
                        .contains(entity.id()));
    }

    @Test
    void no_two_entities_share_a_name() {
        Map<String, Set<String>> owners = new TreeMap<>();
        entities.forEach(entity -> entity.foldedNames()
                .forEach(name ->
                        owners.computeIfAbsent(name, key -> new TreeSet<>()).add(entity.toString())));

        assertThat(owners.entrySet())
                .allSatisfy(
                        owned -> assertThat(owned.getValue()).as(owned.getKey()).hasSize(1));
    }

    @Test
    void a_salt_has_a_parent_that_is_no_salt() {
        List<Resource> parents = entities.stream()
                .flatMap(entity -> entity.values(term("saltOf")))
                .map(parent -> parent.asResource())
                .toList();
        Set<Resource> salts = entities.stream()
                .filter(entity -> entity.values(term("saltOf")).findAny().isPresent())
                .map(NamedEntity::resource)
                .collect(Collectors.toSet());

        assertThat(parents).isNotEmpty().doesNotContainAnyElementsOf(salts);
    }

    @Test
    void no_entity_is_defined_in_two_files() {
        assertThat(entities.stream().map(NamedEntity::id)).doesNotHaveDuplicates();
    }

    @Test
    void kinds_stay_within_the_files_of_their_sort_and_form_no_cycle() {
        Map<String, NamedEntity> known =
                entities.stream().collect(Collectors.toMap(NamedEntity::id, entity -> entity, (one, other) -> one));

        assertThat(entities)
                .allSatisfy(entity -> assertThat(kindsAbove(entity, known))
                        .doesNotContain(entity)
                        .allSatisfy(kind -> assertThat(kind.file()).isEqualTo(entity.file())));
    }

    @Test
    void every_entity_that_another_refers_to_exists() {
        Set<String> known = entities.stream().map(NamedEntity::id).collect(Collectors.toSet());

        assertThat(entities).allSatisfy(entity -> assertThat(known).containsAll(referred(entity)));
    }

    @Test
    void a_file_says_what_things_are_and_never_what_they_do() {
        assertThat(entities).allSatisfy(entity -> {
            Set<Property> allowed = new HashSet<>(NAMING);
            allowed.addAll(BESIDES_NAMING.getOrDefault(entity.file(), Set.of()));
            assertThat(allowed).containsAll(properties(entity));
        });
    }

    @Test
    void no_two_effects_share_an_adjective() {
        Stream<String> adjectives = entities.stream()
                .filter(entity -> entity.file().equals("effects"))
                .flatMap(entity -> entity.values(term("adjective"))
                        .map(adjective ->
                                FoldedName.inSingular().of(adjective.asLiteral().getString()))
                        .distinct());

        assertThat(adjectives).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"drugs, 900", "substances, 350", "targets, 800", "conditions, 420", "effects, 170", "processes, 120"})
    void each_kind_has_as_many_entities_as_a_reader_of_the_field_expects(String file, int least) {
        assertThat(entities.stream().filter(entity -> entity.file().equals(file)))
                .hasSizeGreaterThanOrEqualTo(least);
    }

    @Test
    void nine_conditions_in_ten_have_an_identifier() {
        List<NamedEntity> conditions = entities.stream()
                .filter(entity -> entity.file().equals("conditions"))
                .toList();

        assertThat(conditions.stream().filter(entity -> !entity.identifiers().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(conditions.size() * 9 / 10);
    }

    private static String kebab(String name) {
        String words = name.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b|['’]", "");
        return words.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static Set<NamedEntity> kindsAbove(NamedEntity start, Map<String, NamedEntity> known) {
        Set<NamedEntity> above = new HashSet<>();
        Deque<NamedEntity> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            open.pop()
                    .values(term("kindOf"))
                    .map(kind -> known.get(kind.asResource().getURI().substring(NamedEntity.NTR.length())))
                    .filter(above::add)
                    .forEach(open::push);
        }
        return above;
    }

    private static Set<String> referred(NamedEntity entity) {
        return entity.resource().listProperties().toList().stream()
                .filter(statement -> statement.getObject().isURIResource())
                .map(statement -> statement.getResource().getURI())
                .filter(iri -> iri.startsWith(NamedEntity.NTR))
                .map(iri -> iri.substring(NamedEntity.NTR.length()))
                .collect(Collectors.toSet());
    }

    private static Set<Property> properties(NamedEntity entity) {
        return entity.resource().listProperties().toList().stream()
                .map(Statement::getPredicate)
                .collect(Collectors.toSet());
    }
}
