package org.ntpharm.store;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/**
 * What is to be stored of one source.
 *
 * @param source the name that the import is known by
 * @param names the triples of its graph of names, the description of the graph among them
 * @param facts the triples of its graph of facts, likewise
 */
public record ImportedGraphs(String source, Supplier<Stream<Triple>> names, Supplier<Stream<Triple>> facts) {
    /** No graphs at all: what a source has once it is undone. */
    public static ImportedGraphs none(String source) {
        return new ImportedGraphs(source, Stream::empty, Stream::empty);
    }
}
