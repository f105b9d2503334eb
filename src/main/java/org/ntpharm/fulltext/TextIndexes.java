package org.ntpharm.fulltext;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/**
 * The index of the state of a store that was asked last; it is made once, by the first who asks, and the others wait
 * for it.
 */
public final class TextIndexes {
    private static final int MILLIS_BETWEEN_LOOKS = 20;

    @Nullable
    private Making latest;

    /**
     * The index of the state {@code version}.
     *
     * @param making makes it, from that very state
     * @param ended when to stop waiting for somebody else's making
     * @throws QueryCancelledException if it ended before the index was made
     */
    public TextIndex at(Object version, Supplier<TextIndex> making, BooleanSupplier ended) {
        while (true) {
            var own = new Making(version, new CompletableFuture<>());
            Making claimed = claim(own);
            if (claimed == own) {
                return make(own, making);
            }
            TextIndex made = await(claimed.index(), ended);
            if (made != null) {
                return made;
            }
        }
    }

    /** Lets go of the index; whoever asks next makes it again. */
    public synchronized void forget() {
        latest = null;
    }

    private synchronized Making claim(Making own) {
        if (latest == null
                || !latest.version().equals(own.version())
                || latest.index().isCancelled()) {
            latest = own;
        }
        return latest;
    }

    private static TextIndex make(Making own, Supplier<TextIndex> making) {
        try {
            TextIndex index = making.get();
            own.index().complete(index);
            return index;
        } finally {
            own.index().cancel(false);
        }
    }

    /** Nothing if it was given up by the one who made it. */
    @Nullable
    private static TextIndex await(CompletableFuture<TextIndex> index, BooleanSupplier ended) {
        while (!ended.getAsBoolean()) {
            try {
                return index.get(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            } catch (CancellationException e) {
                return null;
            } catch (ExecutionException e) {
                throw new AssertionError("it is completed or cancelled", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new QueryCancelledException();
            }
        }
        throw new QueryCancelledException();
    }

    /**
     * An index that is there or will be.
     *
     * @param version of the store
     * @param index cancelled if it was given up
     */
    private record Making(Object version, CompletableFuture<TextIndex> index) {}
}
