package org.ntpharm.server;

import jakarta.servlet.http.HttpServletResponse;
import org.ntpharm.pages.RdfSyntax;
import org.ntpharm.pages.Topic;
import org.ntpharm.vocab.Ntp;

/** Tells in headers where else a topic is described (RFC 8288). */
final class Alternates {
    private Alternates() {}

    static void link(HttpServletResponse response, Topic topic) {
        add(response, topic.pagePath(), "alternate", "text/html");
        for (RdfSyntax syntax : RdfSyntax.values()) {
            add(
                    response,
                    topic.dataPath(syntax),
                    "alternate",
                    syntax.mediaTypes().get(0));
        }
    }

    /**
     * Says what the document that is sent is about, what describes the data that it is a part of, and their licence.
     */
    static void describes(HttpServletResponse response, Topic topic) {
        response.addHeader("Link", "</dataset>; rel=\"describedby\"");
        response.addHeader("Link", "<" + Ntp.LICENCE.getURI() + ">; rel=\"license\"");
        response.addHeader("Link", "<" + Paths.encodeIri(topic.iri()) + ">; rel=\"describes\"");
    }

    /** Leads to the part before and to the part after. */
    static void parts(HttpServletResponse response, String path, int part, boolean more) {
        if (part > 1) {
            response.addHeader("Link", "<" + Paths.encode(path) + "?page=" + (part - 1) + ">; rel=\"prev\"");
        }
        if (more) {
            response.addHeader("Link", "<" + Paths.encode(path) + "?page=" + (part + 1) + ">; rel=\"next\"");
        }
    }

    private static void add(HttpServletResponse response, String path, String relation, String type) {
        response.addHeader("Link", "<" + Paths.encode(path) + ">; rel=\"" + relation + "\"; type=\"" + type + "\"");
    }
}
