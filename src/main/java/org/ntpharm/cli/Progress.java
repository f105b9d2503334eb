package org.ntpharm.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.Supplier;

/** Says on standard error how far long work has come: at its start, then every few seconds. */
final class Progress {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final PrintWriter err;
    private final int total;
    private long lastWords = System.nanoTime();

    /** Progress through {@code total} documents. */
    Progress(PrintWriter err, int total) {
        this.err = err;
        this.total = total;
    }

    /** Says something at once. */
    void say(String words) {
        err.println("ntpharm: " + words);
        err.flush();
        lastWords = System.nanoTime();
    }

    /** Says something if nothing has been said for a while. */
    void meanwhile(Supplier<String> words) {
        if (System.nanoTime() - lastWords > PAUSE.toNanos()) {
            say(words.get());
        }
    }

    /** {@code done} documents are finished. */
    void reached(int done) {
        meanwhile(() -> done + " of " + total + " documents done");
    }
}
