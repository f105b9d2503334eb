package org.ntpharm.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/** Refuses requests whose URL or declared body is too long, before anything reads them. */
final class RequestBounds extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Where whole documents are sent, by those who may; nothing is read of what others send. */
    private static final String ADMINISTRATION = "/admin/";
    /** As long as a document may be. */
    private static final int DOCUMENT_BYTES = 10_000_000;

    private final int urlLength;
    private final int requestBytes;

    RequestBounds(Limits limits) {
        this.urlLength = limits.urlLength();
        this.requestBytes = limits.requestBytes();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        if (request.getRequestURI().length() + (query == null ? 0 : query.length() + 1) > urlLength) {
            String detail = "the URL is longer than " + urlLength + " characters; send the query by POST";
            Refusal.URL.send(request, response, detail);
        } else if (request.getContentLengthLong() > mostBytes(request)) {
            String detail = "the request is longer than " + mostBytes(request) + " bytes; shorten it";
            Refusal.SIZE.send(request, response, detail);
        } else {
            chain.doFilter(request, response);
        }
    }

    private int mostBytes(HttpServletRequest request) {
        return LocalPath.of(request).startsWith(ADMINISTRATION) ? Math.max(requestBytes, DOCUMENT_BYTES) : requestBytes;
    }
}
