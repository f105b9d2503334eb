package org.ntpharm.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.ntpharm.vocab.Ntp;

/**
 * What the shapes may ask about the entities that claims speak of: their classes and labels, and how classes relate.
 */
final class KnownEntities {
    private static final List<Node> PLACES = Stream.of(Ntp.SUBJECT, Ntp.OBJECT, Ntp.COMPARATOR)
            .map(Property::asNode)
            .toList();

    private final DatasetGraph graphs;

    KnownEntities(DatasetGraph graphs) {
        this.graphs = graphs;
    }

    /** Adds to a graph of claims what the store knows of their entities. */
    void describe(Graph claims) {
        Set<Node> entities = PLACES.stream()
                .flatMap(place -> claims.stream(Node.ANY, place, Node.ANY))
                .map(triple -> triple.getObject())
                .collect(Collectors.toSet());
        entities.forEach(entity -> {
            names(claims, entity, RDF.type.asNode());
            names(claims, entity, RDFS.label.asNode());
        });
        copy(claims, Ntp.ONTOLOGY_GRAPH.asNode(), Node.ANY, RDFS.subClassOf.asNode());
    }

    private void names(Graph target, Node entity, Node predicate) {
        graphs.stream(Node.ANY, entity, predicate, Node.ANY)
                .filter(quad -> GraphNames.isVocabulary(quad.getGraph()))
                .map(Quad::asTriple)
                .forEach(target::add);
    }

    private void copy(Graph target, Node name, Node subject, Node predicate) {
        graphs.stream(name, subject, predicate, Node.ANY).map(Quad::asTriple).forEach(target::add);
    }
}
