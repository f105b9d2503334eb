package org.ntpharm.server;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets a few queries run at a time and some more wait for a short while, so that there are threads left for all else. */
final class Turns {
    private final Semaphore running;
    private final Semaphore waiting;
    private final Duration patience;

    Turns(int running, int waiting, Duration patience) {
        this.running = new Semaphore(running, true);
        this.waiting = new Semaphore(waiting);
        this.patience = patience;
    }

    /** Whether it may run now, perhaps after a while; if so, {@link #done} must follow. */
    boolean await() {
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

    void done() {
        running.release();
    }
}
