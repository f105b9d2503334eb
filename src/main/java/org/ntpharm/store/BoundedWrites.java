package org.ntpharm.store;

import java.time.Duration;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/**
 * A store that takes so many changes in so much time; what finds them has a clock of its own, what writes them has
 * none.
 */
final class BoundedWrites extends DatasetGraphWrapper {
    private static final int MOST_CHANGES = 1_000_000;

    private final long end;
    private int changes;

    BoundedWrites(DatasetGraph store, Duration time) {
        super(store);
        this.end = System.nanoTime() + time.toNanos();
    }

    @Override
    public void add(Quad quad) {
        note();
        super.add(quad);
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        note();
        super.add(graph, subject, predicate, object);
    }

    @Override
    public void delete(Quad quad) {
        note();
        super.delete(quad);
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        note();
        super.delete(graph, subject, predicate, object);
    }

    /** To be asked when all has been written, too. */
    void endInTime() {
        if (System.nanoTime() - end > 0) {
            throw new QueryCancelledException();
        }
    }

    private void note() {
        endInTime();
        changes++;
        if (changes > MOST_CHANGES) {
            throw new NtpException(
                    ErrorCode.QUERY_INVALID,
                    "the update changes more than " + MOST_CHANGES + " triples; send it in parts");
        }
    }
}
