package org.ntpharm.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;

/** Where nothing is, browsers get a page; others are told in a line. */
final class NoSuchPage implements Filter {
    private static final String PAGE = "text/html";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean page = Accept.of((HttpServletRequest) request)
                .best(List.of("text/plain", "application/problem+json", PAGE))
                .filter(PAGE::equals)
                .isPresent();
        chain.doFilter(request, page ? new Answer((HttpServletResponse) response) : response);
    }

    private static final class Answer extends HttpServletResponseWrapper {
        Answer(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            if (status == SC_NOT_FOUND) {
                Refusals.notFound((HttpServletResponse) getResponse());
            } else {
                super.sendError(status);
            }
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            if (status == SC_NOT_FOUND) {
                Refusals.notFound((HttpServletResponse) getResponse());
            } else {
                super.sendError(status, message);
            }
        }
    }
}
