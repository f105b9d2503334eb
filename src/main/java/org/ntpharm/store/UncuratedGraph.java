package org.ntpharm.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** All graphs as one, except those of imported facts, which no claim has to license. */
final class UncuratedGraph extends GraphBase {
    private final DatasetGraph graphs;

    UncuratedGraph(DatasetGraph graphs) {
        this.graphs = graphs;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Set<Triple> seen = new HashSet<>();
        var found = graphs.findNG(Node.ANY, pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
        return WrappedIterator.create(found)
                .filterDrop(quad -> GraphNames.isCurated(quad.getGraph()))
                .mapWith(Quad::asTriple)
                .filterKeep(seen::add);
    }
}
