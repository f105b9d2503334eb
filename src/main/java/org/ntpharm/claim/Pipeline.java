package org.ntpharm.claim;

import org.ntpharm.text.Document;

/** Reads documents: a pure function of the text and the vocabulary. Safe to call from one thread at a time. */
public interface Pipeline {
    /** All claims that {@code document} makes, the negated and hedged ones included. */
    Reading read(Document document);
}
