package org.ntpharm.claim;

import java.util.function.Consumer;
import org.ntpharm.text.Document;

/** Reads documents: a pure function of the text and the vocabulary. Safe to call from one thread at a time. */
public interface Pipeline {
    /** All claims that {@code document} makes, the negated and hedged ones included. */
    default Reading read(Document document) {
        return read(document, trace -> {});
    }

    /** Reads like {@link #read(Document)}, and hands out how each sentence of prose was read. */
    Reading read(Document document, Consumer<Trace> traces);
}
