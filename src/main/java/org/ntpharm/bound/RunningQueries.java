package org.ntpharm.bound;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Gives up queries whose time is over, and all of them when memory runs short: what they collect for sorting and
 * grouping is bounded by nothing else.
 *
 * <p>Jena has a clock for all queries, too. It waits for a query that is only being prepared, and then stands still for
 * all others; this one never waits.
 */
public final class RunningQueries {
    private static final double SHORT = 0.85;
    private static final int MILLIS_BETWEEN_LOOKS = 100;
    private static final RunningQueries ALL = start();
    private static final ThreadLocal<@Nullable AtomicBoolean> HERE = new ThreadLocal<>();

    private final Map<AtomicBoolean, Long> ends = new ConcurrentHashMap<>();

    private RunningQueries() {}

    /** The queries of the whole program. */
    public static RunningQueries all() {
        return ALL;
    }

    /**
     * From now on the query with this context, run by this thread, has so much time; closing the turn ends the watch.
     */
    public Turn watch(Context query, Duration time) {
        AtomicBoolean signal = Context.getOrSetCancelSignal(query);
        ends.put(signal, System.nanoTime() + time.toNanos());
        HERE.set(signal);
        return () -> {
            HERE.remove();
            ends.remove(signal);
        };
    }

    /**
     * Gives up the query that this thread runs, if it must end: for what Jena does in one step without asking, such as
     * following a path.
     *
     * @throws QueryCancelledException if so
     */
    public static void endIfTold() {
        AtomicBoolean signal = HERE.get();
        if (signal != null && signal.get()) {
            throw new QueryCancelledException();
        }
    }

    /** For as long as a query runs. */
    public interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    private static RunningQueries start() {
        var queries = new RunningQueries();
        var thread = new Thread(queries::look, "query watch");
        thread.setDaemon(true);
        thread.start();
        return queries;
    }

    private void look() {
        try {
            while (true) {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
                if (!ends.isEmpty()) {
                    endThoseThatMust();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void endThoseThatMust() {
        boolean all = isShort();
        long now = System.nanoTime();
        ends.forEach((signal, end) -> {
            if (all || now - end > 0) {
                signal.set(true);
            }
        });
    }

    /** After the last collection of garbage, or by what is left altogether. */
    private static boolean isShort() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(pool -> pool.getName().contains("Old") ? pool.getUsage() : pool.getCollectionUsage())
                .anyMatch(usage -> usage != null && isShort(usage));
    }

    private static boolean isShort(MemoryUsage usage) {
        return usage.getMax() > 0 && usage.getUsed() > SHORT * usage.getMax();
    }
}
