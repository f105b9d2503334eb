package org.ntpharm.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A stream that tells how far it has been read. */
final class CountedBytes extends FilterInputStream {
    private final LongConsumer progress;
    private long count;

    CountedBytes(InputStream bytes, LongConsumer progress) {
        super(bytes);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int some = super.read(buffer, offset, length);
        count += Math.max(0, some);
        progress.accept(count);
        return some;
    }
}
