package org.ntpharm.pages;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;

/**
 * Triples that describe a topic, or one part of them.
 *
 * @param triples in a fixed order
 * @param part which part, from 1
 * @param more whether another part follows
 */
public record Description(List<Triple> triples, int part, boolean more) {
    public Description {
        triples = List.copyOf(triples);
    }

    /** The same with {@code others}, which belong to no part. */
    public Description with(List<Triple> others) {
        return new Description(Stream.concat(triples.stream(), others.stream()).toList(), part, more);
    }

    /** The triples in {@code syntax}; the same triples are always written alike. */
    public byte[] write(RdfSyntax syntax, PrefixMapping prefixes) {
        Model model = ModelFactory.createDefaultModel().setNsPrefixes(prefixes);
        triples.forEach(model.getGraph()::add);
        var out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, model, syntax.format());
        return out.toByteArray();
    }
}
