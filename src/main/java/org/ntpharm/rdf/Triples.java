package org.ntpharm.rdf;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Triples in the order in which they were said, each once. */
final class Triples {
    private final Set<Triple> said = new LinkedHashSet<>();

    Triples say(Resource subject, Property predicate, RDFNode object) {
        said.add(Triple.create(subject.asNode(), predicate.asNode(), object.asNode()));
        return this;
    }

    Triples say(Resource subject, Property predicate, String text) {
        return say(subject, predicate, ResourceFactory.createStringLiteral(text));
    }

    Triples say(Resource subject, Property predicate, int number) {
        return say(subject, predicate, ResourceFactory.createTypedLiteral(BigInteger.valueOf(number)));
    }

    /** Says a number in the canonical form of XML Schema 1.0, which a store gives back whatever it was given. */
    Triples say(Resource subject, Property predicate, BigDecimal number) {
        String canonical = (number.scale() < 1 ? number.setScale(1) : number).toPlainString();
        return say(subject, predicate, ResourceFactory.createTypedLiteral(canonical, XSDDatatype.XSDdecimal));
    }

    Triples sayText(Resource subject, Property predicate, Iterable<String> texts) {
        texts.forEach(text -> say(subject, predicate, text));
        return this;
    }

    Triples sayText(Resource subject, Property predicate, Optional<String> text) {
        text.ifPresent(some -> say(subject, predicate, some));
        return this;
    }

    Triples say(Resource subject, Property predicate, Optional<? extends RDFNode> object) {
        object.ifPresent(some -> say(subject, predicate, some));
        return this;
    }

    Set<Triple> all() {
        return Collections.unmodifiableSet(said);
    }
}
