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
        } else if (request.getContentLengthLong() > requestBytes) {
            Refusal.SIZE.send(request, response, "the request is longer than " + requestBytes + " bytes; shorten it");
        } else {
            chain.doFilter(request, response);
        }
    }
}
