package org.ntpharm.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts beside this class. */
public final class DatasetFile {
    private static final String BASE = "{{base}}";

    private DatasetFile() {}

    /** The text of {@code name} for a server that answers at {@code base}, with a slash at its end. */
    public static String text(String name, String base) {
        return text(name).replace(BASE, base);
    }

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(DatasetFile.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
