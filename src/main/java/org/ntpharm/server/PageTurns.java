package org.ntpharm.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import org.ntpharm.operation.LocalPath;
import org.ntpharm.operation.Refusal;
import org.ntpharm.operation.Turns;

/**
 * Answers a few requests for pages, descriptions and graphs at a time; queries at the endpoint have turns of their own.
 */
final class PageTurns extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final List<String> WITHOUT = List.of(Endpoint.PATH, "/$/", "/admin/", "/assets/");

    private final transient Turns turns;

    PageTurns(Turns turns) {
        this.turns = turns;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = LocalPath.of(request);
        if (WITHOUT.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
        } else if (turns.await()) {
            try {
                chain.doFilter(request, response);
            } finally {
                turns.done();
            }
        } else {
            Refusal.BUSY.note(request);
            Refusals.tooSlow(response);
        }
    }
}
