package org.ntpharm.server;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sparql.exec.QueryExec;

/** Gives up the running queries when memory runs short: what they collect for sorting and grouping is bounded by nothing else. */
final class HeapGuard {
    private static final double SHORT = 0.85;
    private static final int MILLIS_BETWEEN_LOOKS = 100;

    private final Set<QueryExec> running = ConcurrentHashMap.newKeySet();

    /** A guard that looks as long as the program runs. */
    static HeapGuard start() {
        var guard = new HeapGuard();
        var thread = new Thread(guard::look, "heap guard");
        thread.setDaemon(true);
        thread.start();
        return guard;
    }

    void watch(QueryExec query) {
        running.add(query);
    }

    void leave(QueryExec query) {
        running.remove(query);
    }

    private void look() {
        try {
            while (true) {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
                if (!running.isEmpty() && isShort()) {
                    running.forEach(QueryExec::abort);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
