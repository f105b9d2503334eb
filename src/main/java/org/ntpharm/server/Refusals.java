package org.ntpharm.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.ntpharm.pages.Formats;
import org.ntpharm.pages.Html;
import org.ntpharm.pages.Page;
import org.ntpharm.pages.Template;
import org.ntpharm.pages.Topic;

/** Pages that say why there is no other. */
final class Refusals {
    private static final Template NOT_FOUND = Template.named("not-found.html");
    private static final Template GONE = Template.named("gone.html");
    private static final Template NOT_ACCEPTABLE = Template.named("not-acceptable.html");

    private static final Template TOO_SLOW = Template.named("too-slow.html");

    private Refusals() {}

    static void notFound(HttpServletResponse response) throws IOException {
        new Page("Not found", NOT_FOUND.fill(Map.of())).send(response, HttpServletResponse.SC_NOT_FOUND);
    }

    static void gone(HttpServletResponse response) throws IOException {
        new Page("Gone", GONE.fill(Map.of())).send(response, HttpServletResponse.SC_GONE);
    }

    static void tooSlow(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "10");
        new Page("Try again later", TOO_SLOW.fill(Map.of())).send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    static void notAcceptable(HttpServletResponse response, Topic topic) throws IOException {
        Html body = NOT_ACCEPTABLE.fill(Map.of(
                "iri", Html.text(topic.iri()),
                "formats", Formats.of(topic)));
        new Page("Not acceptable", body).send(response, HttpServletResponse.SC_NOT_ACCEPTABLE);
    }
}
