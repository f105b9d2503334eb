package org.ntpharm.dataset;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.vocabulary.FOAF;

/**
 * What a document of this dataset says of itself: of which data it is a part, under which licence, and what it is
 * about.
 */
public final class Colophon {
    private static final String TEXT = DatasetFile.text("document.ttl");

    private Colophon() {}

    /** Of the document at {@code address} about {@code topic}. */
    public static List<Triple> of(String address, String topic) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(TEXT, Lang.TURTLE).base(address).parse(model);
        model.createResource(address).addProperty(FOAF.primaryTopic, model.createResource(topic));
        return model.getGraph().find().toList();
    }
}
