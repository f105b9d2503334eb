package org.ntpharm.server;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.ntpharm.store.GraphStore;

/**
 * A store and all that answers from it. Both end when it is no longer served and the last request that uses it is done.
 */
final class ServedStore {
    private final GraphStore store;
    private final ServletContextHandler answers;
    /** The requests under way, and one more as long as it is served. */
    private final AtomicInteger uses = new AtomicInteger(1);

    private final CountDownLatch ended = new CountDownLatch(1);

    ServedStore(GraphStore store, ServletContextHandler answers) {
        this.store = store;
        this.answers = answers;
    }

    GraphStore store() {
        return store;
    }

    ServletContextHandler answers() {
        return answers;
    }

    /** Begins a use of it; false where it has ended, or is about to. */
    boolean take() {
        return uses.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    /** Ends a use of it. The last one closes it, on a thread of its own because that can take a while. */
    void release() {
        if (uses.decrementAndGet() == 0) {
            var closing = new Thread(this::close, "closing-store");
            closing.setDaemon(true);
            closing.start();
        }
    }

    /** Whether it has been closed by now, or is within so many seconds. */
    boolean ends(long seconds) {
        try {
            return ended.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Closes it without waiting for requests; a second time does nothing. */
    void close() {
        LifeCycle.stop(answers);
        store.close();
        ended.countDown();
    }
}
