package org.ntpharm.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** How descriptions are written in RDF, most readable first. */
public enum RdfSyntax {
    TURTLE("Turtle", "ttl", RDFFormat.TURTLE_PRETTY, List.of("text/turtle")),
    /** Programs that ask for JSON are given the JSON that means RDF. */
    JSON_LD("JSON-LD", "jsonld", RDFFormat.JSONLD_PRETTY, List.of("application/ld+json", "application/json")),
    N_TRIPLES("N-Triples", "nt", RDFFormat.NTRIPLES_UTF8, List.of("application/n-triples")),
    RDF_XML("RDF/XML", "rdf", RDFFormat.RDFXML_PLAIN, List.of("application/rdf+xml"));

    private final String label;
    private final String extension;
    private final RDFFormat format;
    private final List<String> mediaTypes;

    RdfSyntax(String label, String extension, RDFFormat format, List<String> mediaTypes) {
        this.label = label;
        this.extension = extension;
        this.format = format;
        this.mediaTypes = mediaTypes;
    }

    /** The syntax of files that end in {@code extension}. */
    public static Optional<RdfSyntax> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(syntax -> syntax.extension.equals(extension))
                .findFirst();
    }

    /** Its name. */
    public String label() {
        return label;
    }

    /** How its files end, without the dot. */
    public String extension() {
        return extension;
    }

    /** The media types by which it can be asked for; the first is its own. */
    public List<String> mediaTypes() {
        return mediaTypes;
    }

    RDFFormat format() {
        return format;
    }
}
