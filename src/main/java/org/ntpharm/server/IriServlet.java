package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ntpharm.pages.Descriptions;
import org.ntpharm.pages.RdfSyntax;
import org.ntpharm.pages.Topic;

/** Answers the IRIs themselves: what they name is not sent, but where it is described is told. */
final class IriServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final List<String> PAGE_TYPES = List.of("text/html", "application/xhtml+xml");

    private final transient Descriptions descriptions;

    IriServlet(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Paths.whole(request);
        Optional<Topic> topic = Topic.ofIriPath(path).filter(descriptions::has);
        response.setHeader("Vary", Accept.DECIDES);
        if (topic.isEmpty()) {
            Refusals.notFound(response);
            return;
        }
        Alternates.link(response, topic.get());
        Optional<String> type = Accept.of(request).best(offered());
        if (type.isEmpty()) {
            Refusals.notAcceptable(response, topic.get());
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Paths.encode(target(topic.get(), type.get())));
    }

    private static List<String> offered() {
        var offered = new ArrayList<>(PAGE_TYPES);
        offered.addAll(RdfSyntax.allMediaTypes());
        return offered;
    }

    private static String target(Topic topic, String type) {
        return RdfSyntax.ofMediaType(type).map(topic::dataPath).orElseGet(topic::pagePath);
    }
}
