package org.ntpharm.imports;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;

/** A stream that tells how far it has been read, whether its last line is whole, and whether it is text at all. */
final class CountedBytes extends FilterInputStream {
    private final boolean isText;
    private final LongConsumer progress;
    private long count;
    private int lines;
    private byte last = '\n';

    CountedBytes(InputStream bytes, boolean isText, LongConsumer progress) {
        super(bytes);
        this.isText = isText;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int some = readSome(buffer, offset, length);
        count += Math.max(0, some);
        for (int at = offset; at < offset + some; at++) {
            last = buffer[at];
            lines += last == '\n' ? 1 : 0;
            if (last == 0 && isText) {
                throw new MalformedImport(
                        lines + 1, "a byte is zero; the file is binary, or text to be saved as UTF-8");
            }
        }
        progress.accept(count);
        return some;
    }

    /** That a compressed file is cut must not be taken for its end. */
    private int readSome(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (EOFException e) {
            throw new ZipException(e.getMessage());
        }
    }

    /** Refuses a text, read to its end, that stops in the middle of a line: what is cut there may look whole. */
    void mustEndWithLineBreak() {
        if (last != '\n' && last != '\r') {
            throw new MalformedImport(
                    lines + 1, "the last line has no end; is the file truncated? If not, end it with a line break");
        }
    }
}
