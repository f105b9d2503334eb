package org.ntpharm.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.Collections;

/** Tells clients that accept JSON as problem details what others are told in text or by a page. */
final class ProblemFilter extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean json = Problem.isWantedAsJson(Collections.list(request.getHeaders("Accept")));
        var held = new HeldResponse(response, it -> isProblem(it) && (json || isText(it)));
        chain.doFilter(request, held);
        if (held.isHeld()) {
            String detail = isText(response) ? held.text() : "";
            Problem problem = new Problem(response.getStatus(), Refusal.of(request), detail);
            response.setContentType(json ? Problem.JSON : Problem.TEXT);
            held.release((json ? problem.json() : problem.text()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static boolean isProblem(HttpServletResponse response) {
        return response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST;
    }

    private static boolean isText(HttpServletResponse response) {
        return String.valueOf(response.getContentType()).startsWith("text/plain");
    }
}
