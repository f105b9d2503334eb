package org.ntpharm.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;

/** Measures how requests that read the store end, and how soon. */
final class MeterFilter extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Meters meters;
    private final String endpoint;

    MeterFilter(Meters meters, String endpoint) {
        this.meters = meters;
        this.endpoint = endpoint;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        boolean failed = true;
        try {
            chain.doFilter(request, response);
            failed = false;
        } finally {
            Refusal.of(request).ifPresent(meters::refused);
            if (LocalPath.readsStore(request)) {
                int status = failed ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : response.getStatus();
                meters.answered(path(request), status, Duration.ofNanos(System.nanoTime() - start));
            }
        }
    }

    /** The endpoint's path, or the pattern of the servlet: a name for many paths, so that there are few names. */
    private String path(HttpServletRequest request) {
        return LocalPath.of(request).equals(endpoint)
                ? endpoint
                : "/" + request.getHttpServletMapping().getPattern().replaceFirst("^/", "");
    }
}
