package org.ntpharm.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Where a file that cannot be read as text stops being one; readers notice it only somewhere ahead of what they read. */
final class Damage {
    private static final int BUFFER = 1 << 13;

    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final CharBuffer text = CharBuffer.allocate(BUFFER);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private int line = 1;

    private Damage() {}

    /** The line in which {@code stream} cannot be read or decoded any further, or its last. */
    static int line(InputStream stream) {
        var damage = new Damage();
        try {
            damage.search(stream);
        } catch (IOException e) {
            // The line is that of the last byte before.
        }
        return damage.line;
    }

    private void search(InputStream stream) throws IOException {
        boolean isText = true;
        int some = 0;
        while (isText && some >= 0) {
            some = stream.read(bytes.array(), bytes.position(), bytes.remaining());
            bytes.position(bytes.position() + Math.max(0, some)).flip();
            CoderResult result = decoder.decode(bytes, text, some < 0);
            isText = !result.isError();
            bytes.compact();
            text.flip();
            line += (int) text.chars().filter(c -> c == '\n').count();
            text.clear();
        }
    }
}
