package org.ntpharm.store;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ntpharm.rdf.ClaimGraphs;
import org.ntpharm.vocab.Ntp;

/**
 * Which IRIs of documents were described once and were taken out, and when. Every method runs within the caller's
 * transaction.
 */
final class Removals {
    private static final Node GRAPH = Ntp.REMOVED_GRAPH.asNode();
    private static final Node WHEN = ResourceFactory.createProperty("http://www.w3.org/ns/prov#invalidatedAtTime")
            .asNode();

    private final DatasetGraph graphs;

    Removals(DatasetGraph graphs) {
        this.graphs = graphs;
    }

    boolean hold(Node iri) {
        return graphs.contains(GRAPH, iri, WHEN, Node.ANY);
    }

    /** Notes all that {@code document} described. */
    void note(ClaimGraphs document) {
        Node now = NodeFactory.createLiteralDT(Instant.now().toString(), XSDDatatype.XSDdateTime);
        described(document).forEach(iri -> graphs.add(Quad.create(GRAPH, iri, WHEN, now)));
    }

    /** Forgets all that {@code document} describes again. */
    void lift(ClaimGraphs document) {
        described(document).forEach(iri -> graphs.deleteAny(GRAPH, iri, WHEN, Node.ANY));
    }

    /** The document, its claims, its works and its graphs; its entities may be those of others, too. */
    private static Set<Node> described(ClaimGraphs document) {
        Stream<Node> subjects =
                document.claims().stream().map(Triple::getSubject).filter(Removals::isOfOneDocument);
        return Stream.concat(subjects, Stream.of(document.claimsName(), document.directName()))
                .collect(Collectors.toSet());
    }

    private static boolean isOfOneDocument(Node node) {
        return node.isURI()
                && node.getURI().indexOf('#') < 0
                && Stream.of(Ntp.DOCUMENT_NS, Ntp.CLAIM_NS, Ntp.WORK_NS).anyMatch(node.getURI()::startsWith);
    }
}
