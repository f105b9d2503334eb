package org.ntpharm.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ntpharm.claim.Certainty;
import org.ntpharm.claim.DoseLevel;
import org.ntpharm.claim.Polarity;
import org.ntpharm.claim.WithheldReason;
import org.ntpharm.ontology.OntologyFiles;

class NtpTest {
    private final Model schema = OntologyFiles.bundled().schema();

    @TestFactory
    Stream<DynamicTest> each_constant_is_a_term_of_the_ontology() {
        return constants()
                .map(term -> DynamicTest.dynamicTest(term.getLocalName(), () -> {
                    assertThat(schema.contains(term, RDF.type)).isTrue();
                    assertThat(schema.contains(term, RDF.type, OWL2.NamedIndividual)
                                    || schema.contains(term, RDF.type, OWL.Class)
                                    || term instanceof Property)
                            .isTrue();
                }));
    }

    @Test
    void each_value_of_the_claim_records_is_an_individual_of_the_ontology() {
        Stream<String> names = Stream.of(
                        Arrays.stream(Polarity.values()).map(value -> camelCase(value.name())),
                        Arrays.stream(Certainty.values()).map(value -> camelCase(value.name())),
                        Arrays.stream(DoseLevel.values()).map(value -> camelCase(value.name()) + "Dose"),
                        Arrays.stream(WithheldReason.values()).map(value -> "Withheld" + camelCase(value.name())))
                .flatMap(values -> values);

        assertThat(names).hasSize(14).allMatch(name -> schema.contains(Ntp.term(name), RDF.type, OWL2.NamedIndividual));
    }

    @Test
    void a_sentence_is_named_by_its_offsets_in_its_document() {
        assertThat(Ntp.sentence("some-article", 3, 9))
                .hasToString("https://w3id.org/ntpharm/doc/some-article#char=3,9");
    }

    @Test
    void claims_works_and_graphs_are_named_after_their_document() {
        assertThat(Ntp.claim("some-article", "c1")).hasToString("https://w3id.org/ntpharm/claim/some-article/c1");
        assertThat(Ntp.work("some-article", "crane-1959"))
                .hasToString("https://w3id.org/ntpharm/ref/some-article/crane-1959");
        assertThat(Ntp.claimsGraph("some-article")).hasToString("https://w3id.org/ntpharm/graph/claims/some-article");
        assertThat(Ntp.directGraph("some-article")).hasToString("https://w3id.org/ntpharm/graph/direct/some-article");
    }

    private static Stream<Resource> constants() {
        return Arrays.stream(Ntp.class.getFields())
                .filter(field -> Resource.class.isAssignableFrom(field.getType()))
                .map(NtpTest::valueOf)
                .filter(term -> term.getURI().startsWith(Ntp.NS));
    }

    private static Resource valueOf(Field constant) {
        try {
            return (Resource) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static String camelCase(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }
}
