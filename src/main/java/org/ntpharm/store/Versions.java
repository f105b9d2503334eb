package org.ntpharm.store;

import java.time.Instant;
import java.util.UUID;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.ntpharm.snapshot.CommittedState;

/** Tells the states of a store apart, since it was opened. */
final class Versions {
    private final DatasetGraph graphs;
    /** TDB2 counts its transactions anew each time that a store is opened. */
    private final String opening = UUID.randomUUID().toString().substring(0, 8);

    private StoreVersion last = new StoreVersion("", Instant.EPOCH);

    Versions(DatasetGraph graphs) {
        this.graphs = graphs;
    }

    /** The state that a query would see now; in a transaction, that of the transaction. */
    StoreVersion current() {
        String name = Txn.calculateRead(graphs, this::name);
        synchronized (this) {
            if (!last.name().equals(name)) {
                last = new StoreVersion(name, Instant.now());
            }
            return last;
        }
    }

    /** With the directory, which is another one after compaction, when counting begins anew. */
    private String name() {
        CommittedState state = CommittedState.of(graphs);
        String directory = state.database().getLocation().getDirectoryPath();
        return opening + "-" + Integer.toHexString(directory.hashCode()) + "-" + state.number();
    }
}
