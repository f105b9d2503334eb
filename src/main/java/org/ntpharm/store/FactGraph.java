package org.ntpharm.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.ntpharm.vocab.Ntp;

/** All facts of a store, stated and inferred, as one graph; what is added to it or deleted from it is inferred. */
final class FactGraph extends GraphBase {
    private static final Node INFERRED = Ntp.INFERRED_GRAPH.asNode();

    private final DatasetGraph graphs;

    FactGraph(DatasetGraph graphs) {
        this.graphs = graphs;
    }

    @Override
    public void performAdd(Triple triple) {
        graphs.add(Quad.create(INFERRED, triple));
    }

    @Override
    public void performDelete(Triple triple) {
        graphs.delete(Quad.create(INFERRED, triple));
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        var found = graphs.find(Node.ANY, pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
        return WrappedIterator.create(found)
                .filterKeep(quad -> quad.getGraph().equals(INFERRED) || GraphNames.isStated(quad.getGraph()))
                .mapWith(Quad::asTriple);
    }
}
