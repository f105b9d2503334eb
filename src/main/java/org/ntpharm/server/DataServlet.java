package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import org.apache.jena.shared.PrefixMapping;
import org.ntpharm.dataset.Colophon;
import org.ntpharm.pages.Description;
import org.ntpharm.pages.Descriptions;
import org.ntpharm.pages.RdfSyntax;
import org.ntpharm.pages.Topic;

/** Descriptions in RDF, in the syntax that the path's ending names. */
final class DataServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Descriptions descriptions;
    private final transient PrefixMapping prefixes;

    DataServlet(Descriptions descriptions, PrefixMapping prefixes) {
        this.descriptions = descriptions;
        this.prefixes = prefixes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Paths.below(request);
        int dot = path.lastIndexOf('.');
        Optional<RdfSyntax> syntax = RdfSyntax.ofExtension(path.substring(dot + 1));
        Optional<Topic> topic = Topic.ofPagePath(path.substring(0, Math.max(0, dot)));
        int part = Paths.part(request).orElse(0);
        Optional<Description> description =
                syntax.isEmpty() || part == 0 ? Optional.empty() : topic.flatMap(it -> descriptions.of(it, part));
        if (syntax.isEmpty() || topic.isEmpty() || description.isEmpty()) {
            Refusals.notFound(response);
            return;
        }
        Alternates.link(response, topic.get());
        Alternates.describes(response, topic.get());
        Alternates.parts(
                response,
                topic.get().dataPath(syntax.get()),
                part,
                description.get().more());
        response.setContentType(syntax.get().contentType());
        Description whole = description
                .get()
                .with(Colophon.of(
                        request.getRequestURL().toString(), topic.get().iri()));
        Tagged.send(request, response, whole.write(syntax.get(), prefixes));
    }
}
