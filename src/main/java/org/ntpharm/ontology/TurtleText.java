package org.ntpharm.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/** What a text in Turtle says, never changed. */
record TurtleText(List<Triple> triples, Map<String, String> prefixes) {
    private static final String BASE = "https://w3id.org/ntpharm/";

    TurtleText {
        triples = List.copyOf(triples);
        prefixes = Map.copyOf(prefixes);
    }

    /**
     * Parses strictly: what Jena only warns of, such as "abc"^^xsd:date, is an error in files that others build on.
     */
    static TurtleText parse(String name, String turtle) {
        var parts = new Parts();
        try {
            RDFParser.fromString(turtle, Lang.TURTLE)
                    .base(BASE)
                    .errorHandler(new FirstComplaint(name))
                    .parse(parts);
        } catch (RiotException e) {
            throw new NtpException(ErrorCode.ONTOLOGY_INVALID, name + ": " + e.getMessage() + "; mend the Turtle", e);
        }
        return new TurtleText(parts.triples, parts.prefixes);
    }

    void addTo(Model model) {
        triples.forEach(model.getGraph()::add);
        model.setNsPrefixes(prefixes);
    }

    private static final class Parts extends StreamRDFBase {
        private final List<Triple> triples = new ArrayList<>();
        private final Map<String, String> prefixes = new HashMap<>();

        @Override
        public void triple(Triple triple) {
            triples.add(triple);
        }

        @Override
        public void prefix(String prefix, String iri) {
            prefixes.put(prefix, iri);
        }
    }

    private record FirstComplaint(String name) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            fail(message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            fail(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            fail(message, line, column);
        }

        private void fail(String message, long line, long column) {
            throw new NtpException(
                    ErrorCode.ONTOLOGY_INVALID,
                    name + " line " + line + " column " + column + ": " + message + "; mend the Turtle");
        }
    }
}
