package org.ntpharm.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.ntpharm.dataset.DatasetDescription;
import org.ntpharm.pages.RdfSyntax;

/**
 * Says what there is, in the form that the client asks for: RDF, or the start page for those who rather read HTML.
 *
 * @param description what is said
 * @param prefixes how IRIs are abbreviated
 */
record ServiceDescription(DatasetDescription description, PrefixMapping prefixes) {
    private static final List<String> PAGE_TYPES = List.of("text/html", "application/xhtml+xml");

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", Accept.DECIDES);
        Optional<String> type = Accept.of(request).best(offered());
        if (type.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
            response.setContentType("text/plain;charset=utf-8");
            response.getWriter().println("accept one of " + String.join(", ", offered()));
        } else if (PAGE_TYPES.contains(type.get())) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/");
        } else {
            send(request, response, RdfSyntax.ofMediaType(type.get()).orElseThrow());
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response, RdfSyntax syntax) throws IOException {
        Model model = description.at(Paths.base(request)).setNsPrefixes(prefixes);
        var body = new ByteArrayOutputStream();
        RDFDataMgr.write(body, model, syntax.format());
        response.setContentType(syntax.contentType());
        Tagged.send(request, response, body.toByteArray());
    }

    private static List<String> offered() {
        var offered = new ArrayList<>(RdfSyntax.allMediaTypes());
        offered.addAll(PAGE_TYPES);
        return offered;
    }
}
