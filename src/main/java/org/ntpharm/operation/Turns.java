package org.ntpharm.operation;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a few queries run at a time and some more wait for a short while, so that there are threads left for all else.
 */
public final class Turns {
    private final int most;
    private final Semaphore running;
    private final Semaphore waiting;
    private final Duration patience;

    Turns(int most, int waiting, Duration patience) {
        this.most = most;
        this.running = new Semaphore(most, true);
        this.waiting = new Semaphore(waiting);
        this.patience = patience;
    }

    /** Whether it may run now, perhaps after a while; if so, {@link #done} must follow. */
    public boolean await() {
        if (running.tryAcquire()) {
            return true;
        }
        if (!waiting.tryAcquire()) {
            return false;
        }
        try {
            return running.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.release();
        }
    }

    /** Ends a turn. */
    public void done() {
        running.release();
    }

    /** How many queries run now. */
    int running() {
        return most - running.availablePermits();
    }
}
