package org.ntpharm.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.shared.PrefixMapping;

/** The prefixes that all our JSON-LD uses, as a context for documents of others. */
final class JsonLdContext extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient PrefixMapping prefixes;

    JsonLdContext(PrefixMapping prefixes) {
        this.prefixes = prefixes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var context = Map.of("@context", new TreeMap<>(prefixes.getNsPrefixMap()));
        response.setContentType("application/ld+json;charset=utf-8");
        Tagged.send(request, response, new ObjectMapper().writeValueAsBytes(context));
    }
}
