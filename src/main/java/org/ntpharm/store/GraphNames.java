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
    private static final String IMPORTED_NAMES = Ntp.vocabularyGraph("").getURI();
    private static final String CURATED = Ntp.curatedGraph("").getURI();
    private static final String DIRECT = Ntp.directGraph("").getURI();

    private GraphNames() {}

    /** The graphs of facts: ontology, vocabulary and the direct graph of each document. */
    static Stream<Node> stated(DatasetGraph graphs) {
        Stream<Node> direct =
                documents(graphs).map(document -> Ntp.directGraph(document).asNode());
        return Stream.concat(Stream.of(ONTOLOGY, VOCABULARY), direct);
    }

    /** Whether rules may use what {@code name} holds: it is one of the graphs of facts, or holds imported names. */
    static boolean isStated(Node name) {
        return name.equals(ONTOLOGY)
                || isVocabulary(name)
                || (name.isURI() && name.getURI().startsWith(DIRECT));
    }

    /** Whether {@code name} holds names, our own or imported ones. */
    static boolean isVocabulary(Node name) {
        return name.equals(VOCABULARY) || isImportedNames(name);
    }

    /** Whether {@code name} holds imported names. */
    static boolean isImportedNames(Node name) {
        return name.isURI() && name.getURI().startsWith(IMPORTED_NAMES);
    }

    /** Whether {@code name} holds imported facts. */
    static boolean isCurated(Node name) {
        return name.isURI() && name.getURI().startsWith(CURATED);
    }

    /** The ids of all documents. */
    private static Stream<String> documents(DatasetGraph graphs) {
        return graphs.stream(Node.ANY, Node.ANY, RDF.type.asNode(), Ntp.DOCUMENT.asNode())
                .map(Quad::getSubject)
                .map(node -> node.getURI().substring(Ntp.DOCUMENT_NS.length()));
    }
}
