package org.ntpharm.snapshot;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * What a transaction on a store sees: two that see the same see equal versions.
 *
 * @param database the files in use, which compaction replaces
 * @param number counts the changes committed to them
 */
public record CommittedState(DatasetGraphTDB database, long number) {
    /** Needs a transaction. */
    public static CommittedState of(DatasetGraph store) {
        DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(store);
        return new CommittedState(
                database, database.getTxnSystem().getThreadTransaction().getDataVersion());
    }
}
