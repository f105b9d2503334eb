package org.ntpharm.rdf;

import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Quad;

/** Prints graphs of claims as TriG, in the order of the text. */
public final class TrigWriter {
    private TrigWriter() {}

    /** Writes both graphs of each document to {@code out}, in UTF-8, and leaves it open. */
    public static void write(Iterable<ClaimGraphs> documents, PrefixMapping prefixes, OutputStream out) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
        stream.start();
        prefixes.getNsPrefixMap().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(prefix -> stream.prefix(prefix.getKey(), prefix.getValue()));
        for (ClaimGraphs document : documents) {
            graph(stream, document.claimsName(), document.claims());
            graph(stream, document.directName(), document.direct());
        }
        stream.finish();
    }

    private static void graph(StreamRDF stream, Node name, Set<Triple> triples) {
        triples.forEach(triple -> stream.quad(Quad.create(name, triple)));
    }
}
