package org.ntpharm.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an IRI of ours can name, told by how its path begins. */
public enum TopicKind {
    ENTITY("id/"),
    CLAIM("claim/"),
    DOCUMENT("doc/"),
    WORK("ref/"),
    GRAPH("graph/"),
    ONTOLOGY("ontology");

    private final String start;

    TopicKind(String start) {
        this.start = start;
    }

    /** How the paths of this kind begin. */
    public String start() {
        return start;
    }

    static Optional<TopicKind> of(String path) {
        return Arrays.stream(values()).filter(kind -> kind.fits(path)).findFirst();
    }

    /** The file of the query for all triples that describe a topic of this kind. */
    String query() {
        return name().toLowerCase(Locale.ROOT) + ".rq";
    }

    private boolean fits(String path) {
        return this == ONTOLOGY
                ? path.equals(start) || path.startsWith(start + "/")
                : path.startsWith(start) && path.length() > start.length();
    }
}
