package org.ntpharm.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** What triples say about each of their subjects, in the order in which they say it. */
final class Described {
    private final Map<Node, Map<Node, List<Node>>> objects = new LinkedHashMap<>();

    Described(Collection<Triple> triples) {
        for (Triple triple : triples) {
            objects.computeIfAbsent(triple.getSubject(), subject -> new LinkedHashMap<>())
                    .computeIfAbsent(triple.getPredicate(), predicate -> new ArrayList<>())
                    .add(triple.getObject());
        }
    }

    /** All instances of a class. */
    Stream<Node> instances(Resource type) {
        return objects.keySet().stream()
                .filter(subject -> all(subject, RDF.type).contains(type.asNode()));
    }

    List<Node> all(Node subject, Property predicate) {
        return objects.getOrDefault(subject, Map.of()).getOrDefault(predicate.asNode(), List.of());
    }

    List<String> texts(Node subject, Property predicate) {
        return all(subject, predicate).stream().map(Node::getLiteralLexicalForm).toList();
    }

    Optional<Node> maybe(Node subject, Property predicate) {
        return all(subject, predicate).stream().findFirst();
    }

    Optional<String> maybeText(Node subject, Property predicate) {
        return texts(subject, predicate).stream().findFirst();
    }

    Node one(Node subject, Property predicate) {
        return maybe(subject, predicate)
                .orElseThrow(() -> new IllegalArgumentException(subject + " has no " + predicate.getURI()));
    }

    String text(Node subject, Property predicate) {
        return one(subject, predicate).getLiteralLexicalForm();
    }

    int number(Node subject, Property predicate) {
        return Integer.parseInt(text(subject, predicate));
    }
}
