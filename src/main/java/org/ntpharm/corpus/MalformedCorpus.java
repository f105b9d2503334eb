package org.ntpharm.corpus;

import java.io.Serial;

/** A line of a corpus that is not in its format. */
final class MalformedCorpus extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int line;

    MalformedCorpus(int line, String message) {
        super(message);
        this.line = line;
    }

    int line() {
        return line;
    }
}
