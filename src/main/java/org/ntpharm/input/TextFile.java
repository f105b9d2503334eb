package org.ntpharm.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/** Reads a file of plain text in UTF-8, to the letter but for a byte order mark, or says why it is none. */
public final class TextFile {
    /** More is no article. */
    public static final int MOST_BYTES = 10_000_000;

    private static final int CONTROLS_PER_CENT = 1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;

    private TextFile(String name) {
        this.name = name;
    }

    /**
     * The text of {@code file}. A file that is too large is refused by its size and not read.
     *
     * @throws NtpException if the file is missing, too large, binary, not UTF-8, or without text
     */
    public static String read(Path file) {
        var text = new TextFile(file.toString());
        return text.of(text.bytes(file));
    }

    /**
     * The text that {@code bytes} hold, called {@code name} where they are refused.
     *
     * @throws NtpException if they are binary, not UTF-8, or no text
     */
    public static String decode(String name, byte[] bytes) {
        return new TextFile(name).of(bytes);
    }

    private String of(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw refused(ErrorCode.INPUT_ENCODING, "is UTF-16; save it as UTF-8");
        }
        if (holdsNul(bytes)) {
            throw binary();
        }
        String text = decoded(bytes);
        if (controls(text) * 100L > (long) text.length() * CONTROLS_PER_CENT) {
            throw binary();
        }
        if (text.isBlank()) {
            throw refused(ErrorCode.INPUT_EMPTY, "holds no text; remove it or name another file");
        }
        return text;
    }

    private byte[] bytes(Path file) {
        if (!Files.exists(file)) {
            throw refused(ErrorCode.INPUT_MISSING, "does not exist; check the path");
        }
        if (!Files.isRegularFile(file)) {
            throw refused(ErrorCode.INPUT_MISSING, "is no file; name a file of text");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            if (Files.size(file) > MOST_BYTES) {
                throw refused(ErrorCode.INPUT_TOO_LARGE, "is larger than 10 MB; split it into one file an article");
            }
            return stream.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw new NtpException(
                    ErrorCode.INPUT_MISSING, name + ": cannot be read (" + e + "); check its permissions", e);
        }
    }

    private String decoded(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw controls(text) > 0
                    ? binary()
                    : refused(
                            ErrorCode.INPUT_ENCODING,
                            "is not UTF-8 (line " + line(text) + ", byte " + (in.position() + 1)
                                    + "); save it as UTF-8");
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private NtpException binary() {
        return refused(ErrorCode.INPUT_BINARY, "is binary; save its text as a file of plain text");
    }

    private NtpException refused(ErrorCode code, String why) {
        return new NtpException(code, name + ": " + why);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean holdsNul(byte[] bytes) {
        for (byte value : bytes) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }

    private static long controls(String text) {
        return text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
    }

    private static long line(String before) {
        return before.chars().filter(c -> c == '\n').count() + 1;
    }
}
