package org.ntpharm.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.ntpharm.store.Questions.answers;
import static org.ntpharm.store.Questions.ask;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.vocab.Ntp;

/** The article annotated by hand gives, in this store, the answers that its annotators expect. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldTest {
    private static final Path GOLD =
            Path.of(System.getProperty("ntpharm.shared", "../shared"), "ontology-draft", "gold.ttl");

    private final GraphStore store = GraphStore.inMemory(OntologyFiles.bundled());

    @BeforeEach
    void load_the_direct_triples_of_the_gold() {
        assumeThat(Files.exists(GOLD)).as("no annotated article at " + GOLD).isTrue();
        Readings readings = Readings.of("gold");
        directTriples(RDFDataMgr.loadModel(GOLD.toUri().toString()))
                .forEach(triple -> readings.says(triple.get(0), triple.get(1), triple.get(2)));
        assertThat(store.load(readings.reading()).rejected()).isEmpty();
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void nmda_blockers_with_antidepressant_effect_are_ketamine_and_cycloserine() {
        assertThat(
                        answers(
                                store,
                                "SELECT ?drug { ?drug ntp:blocks ntr:nmda-receptor ; ntp:hasEffect ntr:antidepressant-effect }"))
                .containsExactly("cycloserine", "ketamine");
    }

    @Test
    void they_are_the_same_by_class() {
        assertThat(answers(store, "SELECT ?drug { ?drug a ntp:NMDAReceptorBlocker , ntp:AntidepressantEffectDrug }"))
                .containsExactly("cycloserine", "ketamine");
    }

    @Test
    void both_modulate_glutamatergic_transmission() {
        assertThat(answers(
                        store, "SELECT DISTINCT ?drug { ?drug a ntp:Drug ; ntp:modulatesTransmission ntr:glutamate }"))
                .containsExactly("cycloserine", "ketamine");
    }

    @Test
    void nothing_follows_that_must_not() {
        assertThat(ask(store, "ASK { ntr:ketamine ntp:hasAdverseEffect ntr:neuropsychiatric-effect }"))
                .isFalse();
        assertThat(ask(store, "ASK { ntr:ketamine ntp:actsOn ntr:glutamate }")).isFalse();
        assertThat(ask(store, "ASK { ntr:cycloserine ntp:treats ntr:tuberculosis }"))
                .isFalse();
        assertThat(ask(store, "ASK { ntr:stroke ntp:kindOf ntr:neurodegenerative-disorder }"))
                .isFalse();
        assertThat(ask(store, "ASK { ?drug ntp:affectsProcess ntr:neuronal-connectivity }"))
                .isFalse();
    }

    private static List<List<String>> directTriples(Model gold) {
        return gold.listStatements()
                .filterKeep(statement -> statement.getSubject().getURI().startsWith(Ntp.ENTITY_NS))
                .mapWith(statement -> List.of(
                        name(statement.getSubject(), Ntp.ENTITY_NS),
                        name(statement.getPredicate(), Ntp.NS),
                        name(statement.getResource(), Ntp.ENTITY_NS)))
                .toList();
    }

    private static String name(Resource resource, String namespace) {
        assertThat(resource.getURI()).startsWith(namespace);
        return resource.getURI().substring(namespace.length());
    }
}
