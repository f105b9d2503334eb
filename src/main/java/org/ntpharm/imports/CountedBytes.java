package org.ntpharm.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A stream that tells how far it has been read, and whether its last line is whole. */
final class CountedBytes extends FilterInputStream {
    private final LongConsumer progress;
    private long count;
    private int lines;
    private byte last = '\n';

    CountedBytes(InputStream bytes, LongConsumer progress) {
        super(bytes);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int some = super.read(buffer, offset, length);
        count += Math.max(0, some);
        for (int at = offset; at < offset + some; at++) {
            last = buffer[at];
            lines += last == '\n' ? 1 : 0;
        }
        progress.accept(count);
        return some;
    }

    /** Refuses a text, read to its end, that stops in the middle of a line: what is cut there may look whole. */
    void mustEndWithLineBreak() {
        if (last != '\n' && last != '\r') {
            throw new MalformedImport(
                    lines + 1, "the last line has no end; is the file truncated? If not, end it with a line break");
        }
    }
}
