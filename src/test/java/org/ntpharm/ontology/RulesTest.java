package org.ntpharm.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.ntpharm.vocab.Ntp;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLNamedObject;
import org.semanticweb.owlapi.model.OWLObjectProperty;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

class RulesTest {
    private static final OntologyFiles FILES = OntologyFiles.bundled();

    @Test
    void the_rules_derive_what_hermit_derives() {
        Model data = FILES.schema().add(reachableFrom(fixture()));

        assertThat(derivedByRules(data)).isNotEmpty().containsExactlyInAnyOrderElementsOf(derivedByHermit(data));
    }

    @Test
    void the_fixture_speaks_of_entities_of_the_vocabulary() {
        Model vocabulary = FILES.vocabulary();

        List<Resource> entities = fixture().listStatements().toList().stream()
                .flatMap(statement -> Stream.of(statement.getSubject(), statement.getResource()))
                .filter(thing -> isEntity(thing.getURI()))
                .toList();

        assertThat(entities).isNotEmpty().allMatch(entity -> vocabulary.contains(entity, RDF.type));
    }

    @Test
    void the_fixture_holds_every_property_used_in_claims() {
        Model fixture = fixture();

        assertThat(FILES.schema().listSubjectsWithProperty(Ntp.USED_IN_CLAIMS).toList())
                .isNotEmpty()
                .allMatch(property -> fixture.contains(null, property.as(Property.class)));
    }

    @Test
    void the_rules_derive_what_hermit_derives_from_the_annotated_article() {
        Path gold = Path.of(System.getProperty("ntpharm.shared", "../shared"), "ontology-draft", "gold.ttl");
        assumeTrue(Files.exists(gold), "the annotated article is absent");
        Model direct = ModelFactory.createDefaultModel();
        RDFDataMgr.loadModel(gold.toString())
                .listStatements()
                .filterKeep(statement -> isEntity(statement.getSubject().getURI()))
                .forEach(direct::add);

        Model data = FILES.schema().add(reachableFrom(direct));

        assertThat(direct.size()).isEqualTo(34);
        assertThat(derivedByRules(data)).isNotEmpty().containsExactlyInAnyOrderElementsOf(derivedByHermit(data));
    }

    @Test
    void a_pore_blocker_of_a_subtype_is_a_blocker_of_the_receptor() {
        Model inferred = inferred(FILES.schema().add(FILES.vocabulary()).add(fixture()));

        assertThat(inferred.contains(Ntp.entity("ketamine"), Ntp.BLOCKS, Ntp.entity("nmda-receptor")))
                .isTrue();
        assertThat(inferred.contains(Ntp.entity("ketamine"), RDF.type, Ntp.term("NMDAReceptorBlocker")))
                .isTrue();
    }

    @Test
    void what_treats_a_kind_of_depression_has_an_antidepressant_effect_and_need_not_treat_depression() {
        Model inferred = inferred(FILES.schema().add(FILES.vocabulary()).add(fixture()));

        assertThat(inferred.contains(Ntp.entity("ketamine"), Ntp.HAS_EFFECT, Ntp.entity("antidepressant-effect")))
                .isTrue();
        assertThat(inferred.contains(Ntp.entity("ketamine"), Ntp.property("treats"), Ntp.entity("depressive-disorder")))
                .isFalse();
    }

    @Test
    void what_a_text_says_of_a_class_of_drugs_is_not_handed_down_to_a_member() {
        Model data = FILES.schema().add(FILES.vocabulary()).add(fixture());
        data.add(Ntp.entity("citalopram"), Ntp.property("memberOfClass"), Ntp.entity("ssri"));

        assertThat(inferred(data)
                        .contains(
                                Ntp.entity("citalopram"),
                                Ntp.property("inhibitsReuptakeBy"),
                                Ntp.entity("serotonin-transporter")))
                .isFalse();
    }

    private static Model fixture() {
        return RDFDataMgr.loadModel(Objects.requireNonNull(RulesTest.class.getResource("direct.ttl"))
                .toString());
    }

    /** {@code direct} and the part of the vocabulary that bears on it; HermiT takes minutes over the whole. */
    private static Model reachableFrom(Model direct) {
        Model vocabulary = FILES.vocabulary();
        Model reached = ModelFactory.createDefaultModel().add(direct);
        long before;
        do {
            before = reached.size();
            reached.listObjects().toList().forEach(node -> addStatementsOf(node, vocabulary, reached));
            reached.listSubjects().toList().forEach(node -> addStatementsOf(node, vocabulary, reached));
        } while (reached.size() > before);
        return reached;
    }

    private static void addStatementsOf(RDFNode node, Model from, Model to) {
        if (node.isResource()) {
            to.add(from.listStatements(node.asResource(), null, (RDFNode) null));
        }
    }

    private static InfModel inferred(Model data) {
        var reasoner = new GenericRuleReasoner(FILES.parsedRules());
        reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
        return ModelFactory.createInfModel(reasoner, data);
    }

    private static Set<String> derivedByRules(Model data) {
        Set<String> all = new TreeSet<>();
        inferred(data).getDeductionsModel().listStatements().forEach(statement -> all.add(line(statement)));
        data.listStatements().forEach(statement -> all.remove(line(statement)));
        return all;
    }

    private static Set<String> derivedByHermit(Model data) {
        OWLOntology ontology = Owl.ontology(data);
        OWLReasoner hermit = new ReasonerFactory().createReasoner(ontology);
        Set<String> all = new TreeSet<>();
        for (OWLNamedIndividual individual : ontology.getIndividualsInSignature()) {
            typesOf(individual, hermit).forEach(all::add);
            ontology.getObjectPropertiesInSignature().stream()
                    .flatMap(property -> valuesOf(individual, property, hermit))
                    .forEach(all::add);
        }
        data.listStatements().forEach(statement -> all.remove(line(statement)));
        return all;
    }

    private static Stream<String> typesOf(OWLNamedIndividual individual, OWLReasoner hermit) {
        return hermit.getTypes(individual, false).getFlattened().stream()
                .filter(type -> !type.isOWLThing())
                .map(type -> iri(individual) + " " + RDF.type + " " + iri(type));
    }

    private static Stream<String> valuesOf(
            OWLNamedIndividual individual, OWLObjectProperty property, OWLReasoner hermit) {
        return hermit.getObjectPropertyValues(individual, property).getFlattened().stream()
                .map(value -> iri(individual) + " " + iri(property) + " " + iri(value));
    }

    private static String iri(OWLNamedObject thing) {
        return thing.getIRI().toString();
    }

    private static String line(Statement statement) {
        return statement.getSubject() + " " + statement.getPredicate() + " " + statement.getObject();
    }

    private static boolean isEntity(String iri) {
        return iri != null && iri.startsWith(Ntp.ENTITY_NS);
    }
}
