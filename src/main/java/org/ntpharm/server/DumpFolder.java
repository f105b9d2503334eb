package org.ntpharm.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.ntpharm.dataset.Dumps;
import org.ntpharm.store.GraphStore;

/** A folder of its own with the files of {@link Dumps} for the present state of a store; it goes when it is closed. */
final class DumpFolder implements AutoCloseable {
    private final GraphStore store;
    private Optional<Path> folder = Optional.empty();
    private String version = "";

    DumpFolder(GraphStore store) {
        this.store = store;
    }

    /** The file {@code name} as of now, to be closed. */
    synchronized Download open(String name) throws IOException {
        String current = store.version().name();
        if (!version.equals(current)) {
            close();
            folder = Optional.of(written());
            version = current;
        }
        Path file = folder.orElseThrow().resolve(name);
        return new Download(Files.newInputStream(file), Files.size(file));
    }

    @Override
    public synchronized void close() {
        folder.ifPresent(path -> FileUtils.deleteQuietly(path.toFile()));
        folder = Optional.empty();
        version = "";
    }

    private Path written() throws IOException {
        Path written = Files.createTempDirectory("ntpharm-dumps");
        try {
            Dumps.write(store.dataset(), written);
            return written;
        } catch (UncheckedIOException e) {
            FileUtils.deleteQuietly(written.toFile());
            throw e.getCause();
        }
    }

    /**
     * A file that stays readable while another takes its place.
     *
     * @param content its bytes
     * @param size how many
     */
    record Download(InputStream content, long size) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            content.close();
        }
    }
}
