package org.ntpharm.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.vocab.Ntp;

class ClosureTest {
    private static final OntologyFiles FILES = OntologyFiles.bundled();
    private static final List<Rule> RULES = FILES.parsedRules();
    private static final Set<Triple> SCHEMA =
            FILES.schema().add(FILES.vocabulary()).getGraph().stream().collect(HashSet::new, Set::add, Set::addAll);
    private static final List<String> PREDICATES = List.of(
            "blocks", "antagonistOf", "treats", "hasTherapeuticEffect", "kindOf", "relievedByEffect", "respondsTo");
    private static final List<String> ENTITIES = List.of(
            "ketamine",
            "cycloserine",
            "nmda-receptor",
            "glutamate-receptor",
            "glutamate",
            "antidepressant-effect",
            "depressive-disorder",
            "treatment-resistant-depression");

    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    private final Closure closure = new Closure(RULES, graph);

    @Test
    void a_blocker_of_a_kind_of_receptor_blocks_the_receptor() {
        closure.add(SCHEMA);

        Set<Triple> derived = closure.add(List.of(triple("ketamine", "poreBlockerOf", "nmda-receptor")));

        assertThat(derived)
                .contains(
                        triple("ketamine", "blocks", "glutamate-receptor"),
                        triple("ketamine", "modulatesTransmission", "glutamate"))
                .doesNotContain(triple("ketamine", "poreBlockerOf", "nmda-receptor"));
    }

    @Test
    void what_follows_twice_stays_when_one_reason_goes() {
        Triple poreBlocker = triple("ketamine", "poreBlockerOf", "nmda-receptor");
        Triple antagonist = triple("ketamine", "antagonistOf", "nmda-receptor");
        closure.add(SCHEMA);
        closure.add(List.of(poreBlocker, antagonist));

        closure.settle(closure.suspects(Set.of(poreBlocker), antagonist::equals));

        assertThat(graph.contains(poreBlocker)).isFalse();
        assertThat(graph.contains(triple("ketamine", "blocks", "nmda-receptor")))
                .isTrue();
    }

    @Test
    void what_is_stated_no_longer_stays_where_it_follows_from_others() {
        Triple blocks = triple("ketamine", "blocks", "nmda-receptor");
        Triple antagonist = triple("ketamine", "antagonistOf", "nmda-receptor");
        closure.add(SCHEMA);
        closure.add(List.of(blocks, antagonist));

        closure.settle(closure.suspects(Set.of(blocks), antagonist::equals));

        assertThat(graph.contains(blocks)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void any_series_of_changes_ends_where_jenas_engine_ends_from_scratch(long seed) {
        Random random = new Random(seed);
        Set<Triple> axioms = axioms();
        Set<Triple> stated = new LinkedHashSet<>();
        closure.add(axioms);

        for (int step = 0; step < 40; step++) {
            change(stated, axioms, random);
        }

        assertThat(new HashSet<>(graph.find().toList())).isEqualTo(fromScratch(axioms, stated));
    }

    @Test
    void a_rule_that_computes_is_refused() {
        List<Rule> rules = Rule.parseRules("[(?a <x:p> ?b) sum(?b, 1, ?c) -> (?a <x:q> ?c)]");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Closure(rules, graph))
                .withMessageContaining("sum");
    }

    private void change(Set<Triple> stated, Set<Triple> axioms, Random random) {
        Set<Triple> chosen = new LinkedHashSet<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            chosen.add(randomTriple(random));
        }
        if (random.nextInt(5) < 2) {
            chosen.retainAll(stated);
            stated.removeAll(chosen);
            closure.settle(closure.suspects(chosen, triple -> stated.contains(triple) || axioms.contains(triple)));
        } else {
            stated.addAll(chosen);
            closure.add(chosen);
        }
    }

    /** The vocabulary without what would make the random triples follow from it. */
    private static Set<Triple> axioms() {
        Set<Triple> axioms = new HashSet<>(SCHEMA);
        axioms.removeIf(triple ->
                ENTITIES.stream().map(Ntp::entity).map(Resource::asNode).anyMatch(triple.getObject()::equals));
        return axioms;
    }

    private static Set<Triple> fromScratch(Set<Triple> axioms, Set<Triple> stated) {
        Graph base = GraphMemFactory.createDefaultGraph();
        axioms.forEach(base::add);
        stated.forEach(base::add);
        var reasoner = new GenericRuleReasoner(RULES);
        reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
        return new HashSet<>(reasoner.bind(base).find().toList());
    }

    private static Triple randomTriple(Random random) {
        return triple(any(ENTITIES, random), any(PREDICATES, random), any(ENTITIES, random));
    }

    private static String any(List<String> choices, Random random) {
        return new ArrayList<>(choices).get(random.nextInt(choices.size()));
    }

    private static Triple triple(String subject, String predicate, String object) {
        return Triple.create(
                Ntp.entity(subject).asNode(),
                Ntp.property(predicate).asNode(),
                Ntp.entity(object).asNode());
    }
}
