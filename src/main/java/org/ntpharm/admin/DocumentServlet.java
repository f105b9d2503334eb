package org.ntpharm.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.apache.jena.shared.PrefixMapping;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.input.DocumentId;
import org.ntpharm.input.HtmlText;
import org.ntpharm.input.TextFile;
import org.ntpharm.pages.RdfSyntax;
import org.ntpharm.server.Accept;
import org.ntpharm.store.GraphStore;
import org.ntpharm.store.Loaded;
import org.ntpharm.text.Document;
import org.ntpharm.vocab.Ntp;

/** Texts that are read as they come, answered with their claims, and their removal. */
final class DocumentServlet extends AdminServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient GraphStore store;
    private final transient DocumentReader reader;
    private final transient PrefixMapping prefixes;

    DocumentServlet(Tokens tokens, GraphStore store, DocumentReader reader, PrefixMapping prefixes) {
        super(tokens);
        this.store = store;
        this.reader = reader;
        this.prefixes = prefixes;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!idIn(request).isEmpty()) {
            throw new Refusal(
                    HttpServletResponse.SC_METHOD_NOT_ALLOWED, "post to /admin/documents?name=NAME, or DELETE this");
        }
        RdfSyntax syntax = accepted(request);
        Document document = document(request);
        Loaded.Status status = reader.load(document);
        response.setStatus(status == Loaded.Status.ADDED ? HttpServletResponse.SC_CREATED : HttpServletResponse.SC_OK);
        response.setHeader("Location", "/doc/" + document.id());
        response.setHeader("Vary", Accept.DECIDES);
        response.setContentType(syntax.contentType());
        response.getOutputStream().write(new ClaimsOfDocument(store.dataset(), prefixes).write(document.id(), syntax));
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        String id = idIn(request);
        if (store.remove(id)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (store.isGone(Ntp.DOCUMENT_NS + id)) {
            throw new Refusal(HttpServletResponse.SC_GONE, "document '" + id + "' has been removed already");
        } else {
            throw new Refusal(HttpServletResponse.SC_NOT_FOUND, "there is no document '" + id + "'");
        }
    }

    private static String idIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    }

    private static RdfSyntax accepted(HttpServletRequest request) {
        return Accept.of(request)
                .best(RdfSyntax.allMediaTypes())
                .flatMap(RdfSyntax::ofMediaType)
                .orElseThrow(() -> new Refusal(
                        HttpServletResponse.SC_NOT_ACCEPTABLE,
                        "accept one of " + String.join(", ", RdfSyntax.allMediaTypes())));
    }

    private static Document document(HttpServletRequest request) throws IOException {
        String name = name(request);
        String id = DocumentId.of(name);
        String type = type(request);
        if (!List.of("text/plain", "text/html").contains(type)) {
            throw new Refusal(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "send text/plain or text/html, in UTF-8");
        }
        String text = TextFile.decode(name, body(request, TextFile.MOST_BYTES));
        return new Document(id, type.equals("text/html") ? HtmlText.of(name, text) : text);
    }

    /** As {@code load} takes it from the file. */
    private static String name(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("name"))
                .or(() -> Optional.ofNullable(request.getHeader("Slug")))
                .orElseThrow(() -> new NtpException(
                        ErrorCode.DOCUMENT_ID_MISSING,
                        "the document has no name; add ?name=NAME, as of a file, or the header Slug"));
    }
}
