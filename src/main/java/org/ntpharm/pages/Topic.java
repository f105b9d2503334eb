package org.ntpharm.pages;

import java.util.Optional;
import org.ntpharm.vocab.Ntp;

/**
 * What a page is about: one IRI of ours without a fragment, and where it is described on this server.
 *
 * @param kind what it names
 * @param iri the IRI
 */
public record Topic(TopicKind kind, String iri) {
    private static final String PAGE = "/page/";
    private static final String DATA = "/data/";
    private static final String NEIGHBOURS = "/neighbours/";
    private static final String ENTITY = "id/";

    /** The topic of a path below the root as an IRI has it, {@code id/ketamine}; nothing where no IRI begins so. */
    public static Optional<Topic> ofIriPath(String path) {
        return TopicKind.of(path).map(kind -> new Topic(kind, Ntp.BASE + path));
    }

    /** The topic of a path below {@code /page/} or {@code /data/}: as an IRI has it, but of an entity only its id. */
    public static Optional<Topic> ofPagePath(String path) {
        return path.isEmpty() ? Optional.empty() : ofIriPath(path).or(() -> ofIriPath(ENTITY + path));
    }

    /** Where {@code iri} is shown to people: here if it is one of ours, else where it leads. */
    public static String href(String iri) {
        if (!iri.startsWith(Ntp.BASE)) {
            return iri;
        }
        int hash = iri.indexOf('#');
        String fragment = hash < 0 ? "" : iri.substring(hash);
        String path = iri.substring(Ntp.BASE.length(), iri.length() - fragment.length());
        return ofIriPath(path).map(topic -> topic.pagePath() + fragment).orElse(iri);
    }

    /** The page for people. */
    public String pagePath() {
        return PAGE + path();
    }

    /** What claims join to it, for the graph on its page. */
    String neighboursPath() {
        return NEIGHBOURS + path();
    }

    /** The description in RDF. */
    public String dataPath(RdfSyntax syntax) {
        return DATA + path() + "." + syntax.extension();
    }

    private String path() {
        String path = iri.substring(Ntp.BASE.length());
        return kind == TopicKind.ENTITY ? path.substring(ENTITY.length()) : path;
    }
}
