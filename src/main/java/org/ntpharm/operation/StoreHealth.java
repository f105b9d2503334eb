package org.ntpharm.operation;

import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Whether the store answers, and how much it holds. */
final class StoreHealth {
    private static final long COUNT_AGAIN_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final DatasetGraph graphs;
    private long triples = -1;
    private long countedNanos;

    StoreHealth(Dataset dataset) {
        this.graphs = dataset.asDatasetGraph();
    }

    /** Whether something is found in the store; there is always the ontology. */
    boolean answers() {
        try {
            return Txn.calculateRead(graphs, () -> graphs.find().hasNext());
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** The triples of all graphs as they were at most a minute ago. */
    synchronized long triples() {
        long now = System.nanoTime();
        if (triples < 0 || now - countedNanos > COUNT_AGAIN_NANOS) {
            triples =
                    Txn.calculateRead(graphs, () -> Iter.count(graphs.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)));
            countedNanos = now;
        }
        return triples;
    }
}
