package org.ntpharm.snapshot;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;

/**
 * Graphs in memory; the default graph is their union, held as a graph of its own so that it need not be put together.
 */
final class MemoryGraphs extends DatasetGraphMapLink {
    private MemoryGraphs(Graph union) {
        super(union);
    }

    /** A copy in which equal terms are one object, which makes them quick to compare. */
    static MemoryGraphs copy(Iterator<Quad> quads, PrefixMap prefixes) {
        Graph union = new MemoryGraph(Quad.unionGraph);
        Map<Node, Graph> named = new HashMap<>();
        Map<Node, Node> terms = new HashMap<>();
        while (quads.hasNext()) {
            Quad quad = quads.next();
            Triple triple = Triple.create(
                    one(terms, quad.getSubject()), one(terms, quad.getPredicate()), one(terms, quad.getObject()));
            named.computeIfAbsent(quad.getGraph(), MemoryGraph::new).add(triple);
            union.add(triple);
        }
        var graphs = new MemoryGraphs(union);
        named.forEach(graphs::addGraph);
        graphs.prefixes().putAll(prefixes);
        return graphs;
    }

    /** A graph that is not there is empty, and stays away: else asking for it would add it, under those who read. */
    @Override
    public Graph getGraph(Node name) {
        boolean special = Quad.isDefaultGraph(name) || Quad.isUnionGraph(name);
        return special || containsGraph(name) ? super.getGraph(name) : Graph.emptyGraph;
    }

    @Override
    public Graph getUnionGraph() {
        return getDefaultGraph();
    }

    private static Node one(Map<Node, Node> terms, Node term) {
        Node known = terms.putIfAbsent(term, term);
        return known == null ? term : known;
    }
}
