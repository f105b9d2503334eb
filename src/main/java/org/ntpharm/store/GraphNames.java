package org.ntpharm.store;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.ntpharm.vocab.Ntp;

/** Which graphs there are, and which of them state facts that rules may use. */
final class GraphNames {
    private static final Node ONTOLOGY = Ntp.ONTOLOGY_GRAPH.asNode();
    private static final Node VOCABULARY = Ntp.VOCABULARY_GRAPH.asNode();
    private static final String DIRECT = Ntp.directGraph("").getURI();

    private GraphNames() {}

    /** The graphs of facts: ontology, vocabulary and the direct graph of each document. */
    static Stream<Node> stated(DatasetGraph graphs) {
        Stream<Node> direct =
                documents(graphs).map(document -> Ntp.directGraph(document).asNode());
        return Stream.concat(Stream.of(ONTOLOGY, VOCABULARY), direct);
    }

    /** Whether {@code name} is one of the graphs of facts. */
    static boolean isStated(Node name) {
        return name.equals(ONTOLOGY)
                || name.equals(VOCABULARY)
                || name.isURI() && name.getURI().startsWith(DIRECT);
    }

    /** The ids of all documents. */
    private static Stream<String> documents(DatasetGraph graphs) {
        return graphs.stream(Node.ANY, Node.ANY, RDF.type.asNode(), Ntp.DOCUMENT.asNode())
                .map(Quad::getSubject)
                .map(node -> node.getURI().substring(Ntp.DOCUMENT_NS.length()));
    }
}
