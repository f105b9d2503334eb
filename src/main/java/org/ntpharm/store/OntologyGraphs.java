package org.ntpharm.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.vocab.Ntp;

/** The ontology and the vocabulary in the store, under the fingerprint of the files that they came from. */
final class OntologyGraphs {
    private OntologyGraphs() {}

    /** Whether the store holds the ontology of {@code fingerprint}. */
    static boolean hold(DatasetGraph graphs, String fingerprint) {
        return graphs.contains(new Quad(Ntp.ONTOLOGY_GRAPH.asNode(), mark(fingerprint)));
    }

    /** Writes both graphs anew. */
    static void replace(DatasetGraph graphs, OntologyFiles files) {
        replace(graphs, Ntp.ONTOLOGY_GRAPH.asNode(), files.schema());
        graphs.add(new Quad(Ntp.ONTOLOGY_GRAPH.asNode(), mark(files.fingerprint())));
        replace(graphs, Ntp.VOCABULARY_GRAPH.asNode(), files.vocabulary());
        files.prefixes().getNsPrefixMap().forEach(graphs.prefixes()::add);
    }

    private static void replace(DatasetGraph graphs, Node name, Model model) {
        graphs.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
        Graph content = model.getGraph();
        content.find().forEach(triple -> graphs.add(new Quad(name, triple)));
    }

    private static Triple mark(String fingerprint) {
        return Triple.create(Ntp.ONTOLOGY.asNode(), Ntp.SHA256.asNode(), NodeFactory.createLiteralString(fingerprint));
    }
}
