package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import org.ntpharm.pages.Neighbourhood;
import org.ntpharm.pages.Neighbours;
import org.ntpharm.pages.Topic;
import org.ntpharm.pages.TopicKind;

/** What the graph on an entity's page shows. */
final class NeighboursServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Neighbours neighbours;

    NeighboursServlet(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Neighbourhood> found = Topic.ofPagePath(Paths.below(request))
                .filter(topic -> topic.kind() == TopicKind.ENTITY)
                .map(neighbours::of)
                .filter(it -> !it.nodes().isEmpty());
        if (found.isEmpty()) {
            Refusals.notFound(response);
            return;
        }
        Json.send(request, response, found.get());
    }
}
