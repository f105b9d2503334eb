package org.ntpharm.ontology;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/**
 * Parses Turtle strictly: what Jena only warns of, such as "abc"^^xsd:date, is an error in files that others build on.
 */
final class TurtleText {
    private static final String BASE = "https://w3id.org/ntpharm/";

    private TurtleText() {}

    static Model parse(String name, String turtle) {
        Model model = ModelFactory.createDefaultModel();
        try {
            RDFParser.fromString(turtle, Lang.TURTLE)
                    .base(BASE)
                    .errorHandler(new FirstComplaint(name))
                    .parse(model);
        } catch (RiotException e) {
            throw new NtpException(ErrorCode.ONTOLOGY_INVALID, name + ": " + e.getMessage() + "; mend the Turtle", e);
        }
        return model;
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
