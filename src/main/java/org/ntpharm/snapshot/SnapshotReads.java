package org.ntpharm.snapshot;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.engine.main.StageBuilder;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.ntpharm.fulltext.FullText;
import org.ntpharm.fulltext.TextIndex;
import org.ntpharm.fulltext.TextIndexes;

/**
 * A store whose read transactions see a copy of it in memory.
 *
 * <p>A read transaction never sees less than was committed when it began: where the copy is older it reads the store
 * itself, and a new copy is made meanwhile and takes the old one's place. Transactions on the old copy finish on it.
 * Write transactions are the store's own.
 */
public final class SnapshotReads extends DatasetGraphWrapper implements AutoCloseable {
    /** Measured by {@code SpeedBench}, rounded up. */
    private static final int BYTES_A_QUAD = 300;
    /** The one in use and the one that is being made. */
    private static final int COPIES = 2;

    private final DatasetGraph store;
    private final long mostQuads;
    private final ThreadLocal<@Nullable Snapshot> reading = new ThreadLocal<>();
    private final TextIndexes texts = new TextIndexes();
    private final AtomicBoolean copying = new AtomicBoolean();
    private final ExecutorService copier = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "snapshot");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Snapshot newest;

    private SnapshotReads(DatasetGraph store, long mostQuads) {
        super(store);
        this.store = store;
        this.mostQuads = mostQuads;
        this.newest = Snapshot.of(store, mostQuads);
        StageBuilder.setGenerator(store.getContext(), new PlannedStages());
        FullText.from(this::texts, store.getContext());
        copier.execute(this::readTexts);
    }

    /**
     * Copies what {@code store}, a TDB2 database, holds, if two copies take no more than a {@code share} of the heap.
     */
    public static SnapshotReads of(DatasetGraph store, double share) {
        return new SnapshotReads(store, (long) (share * Runtime.getRuntime().maxMemory() / BYTES_A_QUAD / COPIES));
    }

    /** Makes the copy what the store holds now; returns when it is. */
    public void refresh() {
        newest = Snapshot.of(store, mostQuads);
    }

    /** Whether a read transaction that begins now sees the copy. */
    public boolean isCurrent() {
        begin(TxnType.READ);
        try {
            return reading.get() != null;
        } finally {
            end();
        }
    }

    @Override
    protected DatasetGraph get() {
        Snapshot copy = reading.get();
        return copy == null ? store : copy.graphs().orElseThrow();
    }

    @Override
    protected DatasetGraph getT() {
        return store;
    }

    @Override
    public void begin() {
        begin(TxnType.READ_PROMOTE);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin(TxnType type) {
        store.begin(type);
        if (type == TxnType.READ) {
            Snapshot known = newest;
            if (!known.version().equals(CommittedState.of(store))) {
                copyAnew();
            } else if (known.graphs().isPresent()) {
                reading.set(known);
                store.end();
            }
        }
    }

    @Override
    public @Nullable ReadWrite transactionMode() {
        return reading.get() == null ? store.transactionMode() : ReadWrite.READ;
    }

    @Override
    public @Nullable TxnType transactionType() {
        return reading.get() == null ? store.transactionType() : TxnType.READ;
    }

    @Override
    public boolean isInTransaction() {
        return reading.get() != null || store.isInTransaction();
    }

    @Override
    public boolean promote(Promote mode) {
        return reading.get() == null && store.promote(mode);
    }

    @Override
    public void commit() {
        if (reading.get() == null) {
            store.commit();
        } else {
            reading.remove();
        }
    }

    @Override
    public void abort() {
        if (reading.get() == null) {
            store.abort();
        } else {
            reading.remove();
        }
    }

    @Override
    public void end() {
        if (reading.get() == null) {
            store.end();
        } else {
            reading.remove();
        }
    }

    /**
     * Makes no more copies, waits for one that is being made and lets go of the last, which only transactions under
     * way still see; the store stays open.
     */
    @Override
    public void close() {
        copier.shutdown();
        try {
            copier.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        newest = newest.withoutCopy();
        texts.forget();
    }

    /** The index of what this thread's transaction sees, made in the transaction itself if nobody made it yet. */
    private TextIndex texts(BooleanSupplier ended) {
        Snapshot copy = reading.get();
        if (copy != null) {
            return texts.at(
                    copy.version(), () -> TextIndex.inMemory(copy.graphs().orElseThrow(), ended), ended);
        }
        boolean fits = newest.graphs().isPresent();
        return texts.at(
                CommittedState.of(store),
                () -> fits ? TextIndex.inMemory(store, ended) : TextIndex.onDisk(store, ended),
                ended);
    }

    /** Makes the index before somebody asks for it; takes the time it needs. */
    private void readTexts() {
        try {
            Txn.executeRead(this, () -> texts(copier::isShutdown));
        } catch (QueryCancelledException e) {
            // The store is being closed.
        }
    }

    private void copyAnew() {
        if (copying.compareAndSet(false, true)) {
            try {
                copier.execute(() -> {
                    try {
                        refresh();
                    } finally {
                        copying.set(false);
                    }
                    readTexts();
                });
            } catch (RejectedExecutionException e) {
                // The store is being closed; the transaction reads it as it is.
                copying.set(false);
            }
        }
    }
}
