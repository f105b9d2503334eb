package org.ntpharm.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ntpharm.pages.Topic;
import org.ntpharm.store.GraphStore;

/**
 * Says of what was removed that it was there: at its IRI, its page and its descriptions.
 *
 * @param store what knows it
 */
record Gone(GraphStore store) implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean gone = topic((HttpServletRequest) request)
                .filter(topic -> store.isGone(topic.iri()))
                .isPresent();
        if (gone) {
            Refusals.gone((HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<Topic> topic(HttpServletRequest request) {
        return switch (request.getServletPath()) {
            case "/page" -> Topic.ofPagePath(Paths.below(request));
            case "/data" -> Topic.ofPagePath(Paths.below(request).replaceFirst("\\.[^.]*$", ""));
            default -> Topic.ofIriPath(Paths.whole(request));
        };
    }
}
