package org.ntpharm.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.ntpharm.store.Questions.answers;
import static org.ntpharm.store.Questions.ask;
import static org.ntpharm.store.Questions.difference;
import static org.ntpharm.store.Questions.quads;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ntpharm.circumstance.Amount;
import org.ntpharm.circumstance.Dosage;
import org.ntpharm.circumstance.Unit;
import org.ntpharm.claim.Reading;
import org.ntpharm.claim.UnlinkedEntity;
import org.ntpharm.claim.WithheldReason;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.vocab.Ntp;

class GraphStoreTest {
    private static final OntologyFiles FILES = OntologyFiles.bundled();
    private static final String BLOCKERS =
            "SELECT ?drug { ?drug ntp:blocks ntr:nmda-receptor ; ntp:hasEffect ntr:antidepressant-effect }";

    @TempDir
    Path folder;

    @Test
    void a_loaded_claim_answers_by_predicate_and_by_class() {
        try (GraphStore store = GraphStore.inMemory(FILES)) {
            Loaded loaded = store.load(canonical("a"));

            assertThat(loaded.status()).isEqualTo(Loaded.Status.ADDED);
            assertThat(loaded.claims()).isEqualTo(2);
            assertThat(loaded.direct()).isEqualTo(2);
            assertThat(answers(store, BLOCKERS)).containsExactly("ketamine");
            assertThat(answers(store, "SELECT ?d { ?d a ntp:NMDAReceptorBlocker , ntp:AntidepressantEffectDrug }"))
                    .containsExactly("ketamine");
        }
    }

    @Test
    void an_empty_store_answers_nothing() {
        try (GraphStore store = GraphStore.inMemory(FILES)) {
            assertThat(answers(store, BLOCKERS)).isEmpty();
        }
    }

    @Test
    void what_was_loaded_is_there_when_the_store_is_opened_again() {
        try (GraphStore store = GraphStore.open(folder, FILES)) {
            store.load(canonical("a"));
        }

        try (GraphStore store = GraphStore.openExisting(folder)) {
            assertThat(answers(store, BLOCKERS)).containsExactly("ketamine");
        }
    }

    @Test
    void numbers_of_doses_are_kept_as_they_were_read() {
        Amount range = new Amount(
                Optional.of(new BigDecimal("0.5")),
                Optional.of(new BigDecimal("10")),
                new Unit("mg/kg", Optional.of("MilliGM-PER-KiloGM")));
        Dosage dosage = new Dosage(List.of(range), List.of("OralRoute"), Optional.empty(), Optional.empty());
        Reading reading = Readings.of("a")
                .at(dosage)
                .says("ketamine", "blocks", "nmda-receptor")
                .reading();

        try (GraphStore store = GraphStore.open(folder, FILES)) {
            Loaded first = store.load(reading);
            Loaded again = store.load(reading);

            assertThat(first.rejected()).isEmpty();
            assertThat(again.status()).isEqualTo(Loaded.Status.UNCHANGED);
        }
    }

    @Test
    void loading_the_same_again_touches_no_quad() {
        try (GraphStore store = GraphStore.inMemory(FILES)) {
            store.load(canonical("a"));
            var before = quads(store);

            Loaded again = store.load(canonical("a"));

            assertThat(again.status()).isEqualTo(Loaded.Status.UNCHANGED);
            assertThat(again.claims()).isEqualTo(2);
            assertThat(difference(quads(store), before)).isEmpty();
        }
    }

    @Test
    void a_changed_document_leaves_nothing_of_the_old() {
        Reading changed =
                Readings.of("a").says("memantine", "blocks", "nmda-receptor").reading();
        try (GraphStore store = GraphStore.inMemory(FILES);
                GraphStore fresh = GraphStore.inMemory(FILES)) {
            store.load(canonical("a"));

            Loaded loaded = store.load(changed);

            fresh.load(changed);
            assertThat(loaded.status()).isEqualTo(Loaded.Status.REPLACED);
            assertThat(difference(store, fresh)).isEmpty();
        }
    }

    @Test
    void a_triple_that_two_documents_license_outlives_one_of_them() {
        try (GraphStore store = GraphStore.inMemory(FILES)) {
            store.load(canonical("a"));
            store.load(canonical("b"));

            boolean removed = store.remove("a");

            assertThat(removed).isTrue();
            assertThat(answers(store, BLOCKERS)).containsExactly("ketamine");
        }
    }

    @Test
    void removing_all_documents_leaves_what_was_there_at_first_and_the_memory_of_them() {
        try (GraphStore store = GraphStore.inMemory(FILES)) {
            var before = quads(store);
            store.load(canonical("a"));
            store.load(canonical("b"));

            store.remove("a");
            store.remove("b");

            assertThat(difference(remaining(store), before)).isEmpty();
            assertThat(store.remove("b")).isFalse();
            assertThat(store.isGone(Ntp.document("a").getURI())).isTrue();
            assertThat(store.isGone(Ntp.document("c").getURI())).isFalse();
        }
    }

    @Test
    void an_entity_that_only_a_document_names_comes_and_goes_with_it() {
        try (GraphStore store = GraphStore.inMemory(FILES)) {
            var before = quads(store);
            Reading told = Readings.of("a")
                    .says("unlinked-xq-1234", "blocks", "nmda-receptor")
                    .reading();
            Reading reading = new Reading(
                    told.document(),
                    told.sentences(),
                    told.claims(),
                    told.works(),
                    List.of(new UnlinkedEntity("unlinked-xq-1234", "XQ-1234", "Drug")),
                    told.parsed());

            Loaded loaded = store.load(reading);

            assertThat(loaded.rejected()).isEmpty();
            assertThat(answers(
                            store,
                            "SELECT ?drug { ?drug a ntp:Drug , ntp:UnlinkedEntity ; ntp:blocks ntr:nmda-receptor }"))
                    .containsExactly("unlinked-xq-1234");
            store.remove("a");
            assertThat(difference(remaining(store), before)).isEmpty();
        }
    }

    @Test
    void a_denied_claim_is_kept_but_gives_no_triple() {
        try (GraphStore store = GraphStore.inMemory(FILES)) {
            Loaded loaded = store.load(Readings.of("a")
                    .denies("ketamine", "blocks", "nmda-receptor")
                    .reading());

            assertThat(loaded.claims()).isEqualTo(1);
            assertThat(loaded.direct()).isZero();
            assertThat(ask(store, "ASK { ntr:ketamine ntp:blocks ?x }")).isFalse();
            assertThat(ask(store, "ASK { ?c ntp:subject ntr:ketamine ; ntp:polarity ntp:Negated }"))
                    .isTrue();
        }
    }

    @Test
    void a_violating_claim_is_left_out_with_its_triple_and_reported() {
        Reading reading = Readings.of("a")
                .says("ketamine", "blocks", "nmda-receptor")
                .withholds("ketamine", "treats", "depressive-disorder", WithheldReason.NEGATED)
                .reading();
        try (GraphStore store = GraphStore.inMemory(FILES)) {
            Loaded loaded = store.load(reading);

            assertThat(loaded.claims()).isEqualTo(1);
            assertThat(loaded.rejected())
                    .singleElement()
                    .satisfies(rejected -> assertThat(rejected.id()).isEqualTo("s2"))
                    .satisfies(rejected -> assertThat(rejected.shape()).isEqualTo("withheld-reason-fits"))
                    .satisfies(rejected -> assertThat(rejected.message()).contains("withheld as negated"))
                    .satisfies(rejected ->
                            assertThat(rejected.sentence()).isEqualTo("ketamine treats depressive-disorder."));
            assertThat(ask(store, "ASK { ?c a ntp:Claim ; ntp:object ntr:depressive-disorder }"))
                    .isFalse();
        }
    }

    @Test
    void a_claim_that_rests_on_a_rejected_one_is_rejected_too() {
        Reading reading = Readings.of("a")
                .says("ketamine", "blocks", "nmda-receptor")
                .withholds("ketamine", "inhibits", "nmda-receptor", WithheldReason.HEDGED)
                .saysBy("s2", "ketamine", "treats", "depressive-disorder")
                .reading();
        try (GraphStore store = GraphStore.inMemory(FILES)) {
            Loaded loaded = store.load(reading);

            assertThat(loaded.rejected()).extracting(RejectedClaim::id).containsExactly("s2", "s3");
            assertThat(loaded.rejected().get(1).shape()).isEqualTo("claim-mechanism");
            assertThat(answers(store, "SELECT ?o { ntr:ketamine ntp:treats ?o }"))
                    .isEmpty();
        }
    }

    @Test
    void a_rejected_claims_triple_stays_where_another_claim_licenses_it() {
        Reading reading = Readings.of("a")
                .says("ketamine", "blocks", "nmda-receptor")
                .saysBy("nowhere", "ketamine", "blocks", "nmda-receptor")
                .reading();
        try (GraphStore store = GraphStore.inMemory(FILES)) {
            Loaded loaded = store.load(reading);

            assertThat(loaded.rejected()).extracting(RejectedClaim::id).containsExactly("s2");
            assertThat(loaded.direct()).isEqualTo(1);
            assertThat(ask(store, "ASK { ntr:ketamine ntp:blocks ntr:nmda-receptor }"))
                    .isTrue();
        }
    }

    @Test
    void a_document_is_held_until_its_text_or_the_ontology_changes() throws IOException {
        Path names = Files.writeString(folder.resolve("names.ttl"), """
                PREFIX ntp: <https://w3id.org/ntpharm/ontology#>
                PREFIX ntr: <https://w3id.org/ntpharm/id/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                ntr:zz-17 a ntp:Drug ; rdfs:label "ZZ-17"@en .
                """);
        Path directory = folder.resolve("store");
        Reading reading = canonical("a");
        try (GraphStore store = GraphStore.open(directory, FILES)) {
            store.load(reading);

            assertThat(store.holds(reading.document())).isTrue();
            assertThat(store.holds(
                            Readings.of("a").says("x", "y", "z").reading().document()))
                    .isFalse();
            assertThat(store.holds(canonical("b").document())).isFalse();
        }
        try (GraphStore store = GraphStore.open(directory, FILES.withVocabulary(names))) {
            assertThat(store.holds(reading.document())).isFalse();
            assertThat(ask(store, "ASK { ntr:zz-17 a ntp:ChemicalSubstance }")).isTrue();
            assertThat(store.load(reading).status()).isEqualTo(Loaded.Status.REPLACED);
            assertThat(store.holds(reading.document())).isTrue();
        }
    }

    @Test
    void a_changed_ontology_leaves_nothing_of_the_old_names() throws IOException {
        Path names = Files.writeString(folder.resolve("names.ttl"), """
                PREFIX ntp: <https://w3id.org/ntpharm/ontology#>
                <https://w3id.org/ntpharm/id/zz-17> a ntp:Drug .
                """);
        Path directory = folder.resolve("store");
        try (GraphStore store = GraphStore.open(directory, FILES.withVocabulary(names))) {
            store.load(canonical("a"));
        }

        try (GraphStore store = GraphStore.open(directory, FILES);
                GraphStore fresh = GraphStore.inMemory(FILES)) {
            store.load(canonical("a"));
            fresh.load(canonical("a"));
            assertThat(ask(store, "ASK { ntr:zz-17 ?p ?o }")).isFalse();
            assertThat(store.statistics()).isEqualTo(fresh.statistics());
        }
    }

    @Test
    void a_shape_that_no_claim_can_mend_stops_the_load_and_changes_nothing() throws IOException {
        try (GraphStore store = GraphStore.open(folder.resolve("store"), filesThatDemandATitle())) {
            var before = quads(store);

            assertThatExceptionOfType(NtpException.class)
                    .isThrownBy(() -> store.load(canonical("a")))
                    .withMessageContaining("titled")
                    .withMessageContaining("'a'")
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.ONTOLOGY_INVALID));

            assertThat(difference(quads(store), before)).isEmpty();
        }
    }

    private OntologyFiles filesThatDemandATitle() throws IOException {
        Path source = Path.of("ontology");
        Path copy = folder.resolve("ontology");
        try (Stream<Path> paths = Files.walk(source)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(source.relativize(path));
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
        Files.writeString(copy.resolve("shapes.ttl"), """
                nts:titled a sh:NodeShape ; sh:targetClass ntp:Document ;
                  sh:property nts:titled-once .
                nts:titled-once sh:path <http://purl.org/dc/terms/title> ; sh:minCount 1 .
                """, StandardOpenOption.APPEND);
        return OntologyFiles.at(copy);
    }

    @Test
    void compacting_keeps_what_is_there_and_drops_the_old_files() throws IOException {
        try (GraphStore store = GraphStore.open(folder, FILES)) {
            for (int i = 0; i < 5; i++) {
                store.load(canonical("doc-" + i));
            }
            var before = quads(store);

            store.compact();

            assertThat(folder.resolve("Data-0001")).doesNotExist();
            assertThat(folder.resolve("Data-0002")).isDirectory();
            assertThat(difference(quads(store), before)).isEmpty();
            assertThat(store.load(canonical("doc-9")).status()).isEqualTo(Loaded.Status.ADDED);
        }
    }

    @Test
    void a_store_in_memory_needs_no_compacting() {
        try (GraphStore store = GraphStore.inMemory(FILES)) {
            store.load(canonical("a"));

            store.compact();

            assertThat(answers(store, BLOCKERS)).containsExactly("ketamine");
        }
    }

    @Test
    void a_store_opened_for_questions_refuses_to_load() {
        GraphStore.open(folder, FILES).close();

        try (GraphStore store = GraphStore.openExisting(folder)) {
            assertThatIllegalStateException().isThrownBy(() -> store.load(canonical("a")));
        }
    }

    @Test
    void statistics_count_what_is_there() {
        Reading reading = Readings.of("a")
                .says("ketamine", "blocks", "nmda-receptor")
                .denies("ketamine", "treats", "tuberculosis")
                .withholds("stroke", "kindOf", "neurodegenerative-disorder", WithheldReason.TAXONOMIC)
                .reading();
        try (GraphStore store = GraphStore.inMemory(FILES)) {
            store.load(reading);

            Statistics statistics = store.statistics();

            assertThat(statistics.documents()).isEqualTo(1);
            assertThat(statistics.sentences()).isEqualTo(3);
            assertThat(statistics.claims()).isEqualTo(3);
            assertThat(statistics.byPolarity()).containsEntry("Affirmed", 2L).containsEntry("Negated", 1L);
            assertThat(statistics.byCertainty()).containsOnlyKeys("Certain");
            assertThat(statistics.byReason()).containsEntry("WithheldNegated", 1L);
            assertThat(statistics.withheld()).isEqualTo(2);
            assertThat(statistics.direct()).isEqualTo(1);
            assertThat(statistics.inferred()).isPositive();
            assertThat(statistics.entities()).containsKeys("Drug", "IonotropicReceptor");
            assertThat(statistics.quads()).isEqualTo(quads(store).size());
        }
    }

    /** All but what tells of removed documents. */
    private static Set<Quad> remaining(GraphStore store) {
        return quads(store).stream()
                .filter(quad -> !quad.getGraph().equals(Ntp.REMOVED_GRAPH.asNode()))
                .collect(Collectors.toSet());
    }

    private static Reading canonical(String document) {
        return Readings.of(document)
                .says("ketamine", "poreBlockerOf", "nmda-receptor")
                .says("ketamine", "hasTherapeuticEffect", "antidepressant-effect")
                .reading();
    }
}
