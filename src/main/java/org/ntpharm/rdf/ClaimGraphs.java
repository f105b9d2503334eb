package org.ntpharm.rdf;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.ntpharm.vocab.Ntp;

/**
 * The two graphs of one document, without blank nodes, in the order of the text.
 *
 * @param document the document's id
 * @param claims the document, its sentences, the works it cites and its claims
 * @param direct the triples that its claims license
 */
public record ClaimGraphs(String document, Set<Triple> claims, Set<Triple> direct) {
    /** The name of the graph of claims. */
    public Node claimsName() {
        return Ntp.claimsGraph(document).asNode();
    }

    /** The name of the graph of direct triples. */
    public Node directName() {
        return Ntp.directGraph(document).asNode();
    }
}
