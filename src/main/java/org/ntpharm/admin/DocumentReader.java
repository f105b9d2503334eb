package org.ntpharm.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.store.GraphStore;
import org.ntpharm.store.Loaded;
import org.ntpharm.text.Document;

/** Reads documents into a store as {@code load} does, one at a time. */
final class DocumentReader {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final GraphStore store;
    private final OntologyFiles files;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ReaderParts parts;

    DocumentReader(GraphStore store, OntologyFiles files, ReaderParts parts) {
        this.store = store;
        this.files = files;
        this.parts = parts;
    }

    /** Loads {@code document} and says what that did; a text that the store holds already is not read again. */
    Loaded.Status load(Document document) {
        if (!mayBegin()) {
            throw new Refusal(
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE, "another document is being read; try again later");
        }
        try {
            return store.holds(document) ? Loaded.Status.UNCHANGED : read(document);
        } finally {
            turn.unlock();
        }
    }

    private Loaded.Status read(Document document) {
        ReaderParts withImports = parts.withNames(files, store.importedVocabulary(""));
        return store.load(withImports.reader().read(document)).status();
    }

    private boolean mayBegin() {
        try {
            return turn.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
