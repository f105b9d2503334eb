package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import org.ntpharm.pages.SearchPage;

/** Answers the search box. */
final class SearchServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient SearchPage search;

    SearchServlet(SearchPage search) {
        this.search = search;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String words = Optional.ofNullable(request.getParameter("q")).orElse("");
        search.of(words).send(response, HttpServletResponse.SC_OK);
    }
}
