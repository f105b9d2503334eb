package org.ntpharm.imports;

import java.io.Serial;

/** A line of a file that is not in its format. */
final class MalformedImport extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int line;

    MalformedImport(int line, String message) {
        super(message);
        this.line = line;
    }

    int line() {
        return line;
    }
}
