package org.ntpharm.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** How graphs are written, most readable first. The last two also say in which graph a triple stands. */
public enum RdfSyntax {
    TURTLE("Turtle", "ttl", RDFFormat.TURTLE_PRETTY, RDFFormat.TURTLE_BLOCKS, List.of("text/turtle")),
    /** Programs that ask for JSON are given the JSON that means RDF. */
    JSON_LD(
            "JSON-LD",
            "jsonld",
            RDFFormat.JSONLD_PRETTY,
            RDFFormat.JSONLD_PLAIN,
            List.of("application/ld+json", "application/json")),
    N_TRIPLES("N-Triples", "nt", RDFFormat.NTRIPLES_UTF8, RDFFormat.NTRIPLES_UTF8, List.of("application/n-triples")),
    RDF_XML("RDF/XML", "rdf", RDFFormat.RDFXML_PLAIN, RDFFormat.RDFXML_PLAIN, List.of("application/rdf+xml")),
    TRIG("TriG", "trig", RDFFormat.TRIG_PRETTY, RDFFormat.TRIG_BLOCKS, List.of("application/trig")),
    N_QUADS("N-Quads", "nq", RDFFormat.NQUADS_UTF8, RDFFormat.NQUADS_UTF8, List.of("application/n-quads"));

    private final String label;
    private final String extension;
    private final RDFFormat format;
    private final RDFFormat bulk;
    private final List<String> mediaTypes;

    RdfSyntax(String label, String extension, RDFFormat format, RDFFormat bulk, List<String> mediaTypes) {
        this.label = label;
        this.extension = extension;
        this.format = format;
        this.bulk = bulk;
        this.mediaTypes = mediaTypes;
    }

    /** The syntax of files that end in {@code extension}. */
    public static Optional<RdfSyntax> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(syntax -> syntax.extension.equals(extension))
                .findFirst();
    }

    /** The syntax that is asked for as {@code mediaType}. */
    public static Optional<RdfSyntax> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(syntax -> syntax.mediaTypes.contains(mediaType))
                .findFirst();
    }

    /** All media types by which a graph can be asked for, the preferred first. */
    public static List<String> allMediaTypes() {
        return Arrays.stream(values())
                .flatMap(syntax -> syntax.mediaTypes.stream())
                .toList();
    }

    /** The media type under which it is sent. */
    public String contentType() {
        return mediaTypes.get(0) + ";charset=utf-8";
    }

    /** Whether it can say in which graph a triple stands, and so hold a whole store. */
    public boolean namesGraphs() {
        return this == TRIG || this == N_QUADS;
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

    /** What writes it, pretty where it can be. */
    public RDFFormat format() {
        return format;
    }

    /** What writes it as it comes, for graphs too large to be put in order. */
    public RDFFormat bulk() {
        return bulk;
    }
}
