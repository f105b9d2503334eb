package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import org.ntpharm.pages.Suggestions;
import org.ntpharm.vocab.Ntp;

/** Completes what is being written into a box for names; {@code kind} narrows it to a class of the ontology. */
final class SuggestServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Suggestions suggestions;

    SuggestServlet(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String words = Optional.ofNullable(request.getParameter("q")).orElse("");
        String kind = Optional.ofNullable(request.getParameter("kind"))
                .filter(name -> name.matches("[A-Za-z]{1,60}"))
                .orElse(Ntp.ENTITY.getLocalName());
        Json.send(request, response, suggestions.of(words, Ntp.term(kind)));
    }
}
