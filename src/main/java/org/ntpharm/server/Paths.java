package org.ntpharm.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Paths of requests, decoded, and back. */
final class Paths {
    private Paths() {}

    /** The path without its first slash. */
    static String whole(HttpServletRequest request) {
        return (request.getServletPath() + below(request, "/")).replaceFirst("^/+", "");
    }

    /** What follows the path that the servlet answers, without a slash. */
    static String below(HttpServletRequest request) {
        return below(request, "");
    }

    /** Where this server answers, as the client sees it: with the base path, and a slash at its end. */
    static String base(HttpServletRequest request) {
        return URI.create(request.getRequestURL().toString())
                .resolve(request.getContextPath() + "/")
                .toString();
    }

    /** The number of the part that is asked for, by default 1; nothing if it is none. */
    static Optional<Integer> part(HttpServletRequest request) {
        String part = Optional.ofNullable(request.getParameter("page")).orElse("1");
        return part.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.valueOf(part)) : Optional.empty();
    }

    /** A local path as a header may hold it. */
    static String encode(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + path, e);
        }
    }

    /** An IRI as a header may hold it. */
    static String encodeIri(String iri) {
        return URI.create(iri.replace(" ", "%20")).toASCIIString();
    }

    private static String below(HttpServletRequest request, String slash) {
        String path = request.getPathInfo();
        return path == null || path.length() < 2 ? "" : slash + path.substring(1);
    }
}
