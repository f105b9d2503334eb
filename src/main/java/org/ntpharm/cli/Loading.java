package org.ntpharm.cli;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ntpharm.claim.Pipeline;
import org.ntpharm.claim.Reading;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.load.Stopwatch;
import org.ntpharm.store.GraphStore;
import org.ntpharm.text.Document;

/** Reads documents into a store. Language models are loaded only if there is a document that is to be read. */
final class Loading {
    private final ReaderParts parts;
    private final GraphStore store;
    private final Progress progress;
    private final LoadSummary summary = new LoadSummary();
    private final Stopwatch watch = new Stopwatch();
    private @Nullable Pipeline reader;

    Loading(ReaderParts parts, GraphStore store, Progress progress) {
        this.parts = parts;
        this.store = store;
        this.progress = progress;
    }

    /**
     * Loads each document in a transaction of its own.
     *
     * @param again whether to read documents anew that the store already holds as they are
     */
    LoadSummary load(List<Supplier<Document>> documents, boolean again) {
        int done = 0;
        for (Supplier<Document> source : documents) {
            Document document = source.get();
            if (!again && store.holds(document)) {
                summary.skipped();
            } else {
                Reading reading = reader().read(document);
                summary.add(reading, store.load(reading));
            }
            done++;
            progress.reached(done);
        }
        summary.took(watch, parts);
        return summary;
    }

    private Pipeline reader() {
        if (reader == null) {
            progress.say("loading the language models (about 10 s) ...");
            reader = parts.reader(watch);
        }
        return reader;
    }
}
