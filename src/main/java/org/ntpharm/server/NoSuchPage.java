package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;

/** Answers where nothing else does: browsers with a page, others in a line. */
final class NoSuchPage extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String PAGE = "text/html";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean page = Accept.of(request)
                .best(List.of("text/plain", "application/problem+json", PAGE))
                .filter(PAGE::equals)
                .isPresent();
        if (page) {
            Refusals.notFound(response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
