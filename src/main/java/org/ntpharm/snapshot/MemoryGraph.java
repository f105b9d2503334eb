package org.ntpharm.snapshot;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.NamedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.ntpharm.bound.RunningQueries;

/** A graph in memory that knows how common its terms are; not changed any more once it is asked that. */
final class MemoryGraph extends GraphMem2Fast implements NamedGraph {
    private final Node name;
    private final Map<Node, PropertyCounts> counts = new ConcurrentHashMap<>();

    MemoryGraph(Node name) {
        this.name = name;
    }

    @Override
    public Node getGraphName() {
        return name;
    }

    /** Counted when it is asked for first. */
    PropertyCounts counts(Node property) {
        return counts.computeIfAbsent(property, it -> PropertyCounts.of(this, it));
    }

    /** Asked again and again by whatever takes long. */
    @Override
    public ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        RunningQueries.endIfTold();
        return super.graphBaseFind(pattern);
    }
}
