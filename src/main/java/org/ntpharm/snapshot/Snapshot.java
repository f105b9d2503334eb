package org.ntpharm.snapshot;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/**
 * All that a store held at one time.
 *
 * @param version of the store
 * @param graphs a copy in memory; nothing where it would not have fitted
 */
record Snapshot(CommittedState version, Optional<MemoryGraphs> graphs) {
    /** Copies what {@code store} holds now, unless it is more than {@code most} quads. */
    static Snapshot of(DatasetGraph store, long most) {
        return Txn.calculateRead(store, () -> new Snapshot(CommittedState.of(store), copy(store, most)));
    }

    /** The same time, of which nothing is kept. */
    Snapshot withoutCopy() {
        return new Snapshot(version, Optional.empty());
    }

    private static Optional<MemoryGraphs> copy(DatasetGraph store, long most) {
        var count = new AtomicLong();
        Iterator<Quad> within = Iter.takeWhile(store.find(), quad -> count.incrementAndGet() <= most);
        MemoryGraphs copy = MemoryGraphs.copy(within, store.prefixes());
        return count.get() > most ? Optional.empty() : Optional.of(copy);
    }
}
