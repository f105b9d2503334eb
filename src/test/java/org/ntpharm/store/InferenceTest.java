package org.ntpharm.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ntpharm.store.Questions.ask;
import static org.ntpharm.store.Questions.difference;
import static org.ntpharm.store.Questions.quads;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.claim.Reading;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.vocab.Ntp;

class InferenceTest {
    private static final OntologyFiles FILES = OntologyFiles.bundled();
    private static final String KETAMINE_IS_INFERRED_TO_BLOCK =
            "ASK { GRAPH <https://w3id.org/ntpharm/graph/inferred> { ntr:ketamine ntp:blocks ntr:nmda-receptor } }";
    private static final List<String> DRUGS = List.of("ketamine", "cycloserine", "memantine", "unheard-of-drug");
    private static final List<String> WORDS = List.of(
            "blocks nmda-receptor",
            "blocks glutamate-receptor",
            "blocks ampa-receptor",
            "antagonistOf nmda-receptor",
            "antagonistOf ionotropic-glutamate-receptor",
            "hasEffect antidepressant-effect",
            "hasEffect neuropsychiatric-effect",
            "hasTherapeuticEffect antidepressant-effect",
            "hasTherapeuticEffect rapid-antidepressant-effect",
            "treats treatment-resistant-depression",
            "treats depressive-disorder",
            "treatsFormOf depressive-disorder",
            "treatsFormOf mood-disorder");

    @Test
    void what_a_text_states_itself_is_not_inferred_as_well() {
        try (GraphStore store = GraphStore.inMemory(FILES)) {
            store.load(Readings.of("a")
                    .says("ketamine", "poreBlockerOf", "nmda-receptor")
                    .reading());
            assertThat(ask(store, KETAMINE_IS_INFERRED_TO_BLOCK)).isTrue();

            store.load(
                    Readings.of("b").says("ketamine", "blocks", "nmda-receptor").reading());

            assertThat(ask(store, KETAMINE_IS_INFERRED_TO_BLOCK)).isFalse();
        }
    }

    @Test
    void nothing_is_inferred_about_the_claims_themselves() {
        try (GraphStore store = GraphStore.inMemory(FILES)) {
            store.load(Readings.of("a")
                    .denies("ketamine", "blocks", "nmda-receptor")
                    .reading());

            assertThat(ask(
                            store,
                            "ASK { GRAPH <https://w3id.org/ntpharm/graph/inferred> { ?c ?p ?o } ?c a ntp:Claim }"))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void after_any_series_of_loads_and_removals_the_inferred_graph_is_what_jena_infers_from_scratch(long seed) {
        Random random = new Random(seed);
        Map<String, Reading> current = new HashMap<>();
        try (GraphStore store = GraphStore.inMemory(FILES)) {
            for (int step = 0; step < 25; step++) {
                change(store, current, random);
            }

            assertThat(difference(inferred(store), fromScratch(store))).isEmpty();
            assertThat(store.statistics().documents()).isEqualTo(current.size());
        }
    }

    private static void change(GraphStore store, Map<String, Reading> current, Random random) {
        String document = "doc-" + random.nextInt(6);
        if (random.nextInt(4) == 0) {
            assertThat(store.remove(document)).isEqualTo(current.remove(document) != null);
        } else {
            Reading reading = randomReading(document, random);
            current.put(document, reading);
            assertThat(store.load(reading).rejected()).isEmpty();
        }
    }

    private static Reading randomReading(String document, Random random) {
        Readings readings = Readings.of(document);
        for (int i = 0; i <= random.nextInt(5); i++) {
            String[] words = any(WORDS, random).split(" ");
            readings.says(any(DRUGS, random), words[0], words[1]);
        }
        return readings.reading();
    }

    private static Set<Quad> inferred(GraphStore store) {
        return quads(store).stream()
                .filter(quad -> quad.getGraph().equals(Ntp.INFERRED_GRAPH.asNode()))
                .collect(Collectors.toSet());
    }

    private static Set<Quad> fromScratch(GraphStore store) {
        Graph base = GraphMemFactory.createDefaultGraph();
        for (Quad quad : quads(store)) {
            String name = quad.getGraph().getURI().substring(Ntp.GRAPH_NS.length());
            if (Set.of("ontology", "vocabulary").contains(name) || name.startsWith("direct/")) {
                base.add(quad.asTriple());
            }
        }
        var reasoner = new GenericRuleReasoner(FILES.parsedRules());
        reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
        Set<Triple> closed = new HashSet<>(reasoner.bind(base).find().toList());
        return closed.stream()
                .filter(triple -> !base.contains(triple))
                .map(triple -> Quad.create(Ntp.INFERRED_GRAPH.asNode(), triple))
                .collect(Collectors.toSet());
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
