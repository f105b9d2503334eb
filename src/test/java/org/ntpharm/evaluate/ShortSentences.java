package org.ntpharm.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The short sentences of the test data. */
final class ShortSentences {
    private ShortSentences() {}

    static List<ShortSentence> read(String file) {
        return ShortSentence.parse(lines(file));
    }

    /** The lines of {@code file}, which lies beside the sentences. */
    static List<String> lines(String file) {
        try (InputStream stream = ShortSentences.class.getResourceAsStream("/org/ntpharm/short/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
