package org.ntpharm.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.output.WriterOutputStream;

/** A stream of bytes in UTF-8 that a printer prints as text. */
final class Utf8 {
    private Utf8() {}

    /** What is written to the stream goes to {@code out}, which stays open when the stream is closed. */
    static OutputStream to(PrintWriter out) throws IOException {
        return WriterOutputStream.builder()
                .setWriter(new Shielded(out))
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }

    private static final class Shielded extends FilterWriter {
        Shielded(PrintWriter out) {
            super(out);
        }

        @Override
        public void close() {
            // The printer is the caller's.
        }
    }
}
