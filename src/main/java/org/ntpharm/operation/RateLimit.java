package org.ntpharm.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/** Refuses clients that ask more often than they may; about the server's status anyone may ask at any time. */
final class RateLimit extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_CLIENTS = 10_000;

    private final int perMinute;
    private final transient TokenBuckets buckets;

    RateLimit(int perMinute) {
        this.perMinute = perMinute;
        this.buckets = new TokenBuckets(perMinute, MOST_CLIENTS);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long wait = LocalPath.isStatus(request) ? 0 : buckets.take(ClientAddress.network(request), System.nanoTime());
        if (wait == 0) {
            chain.doFilter(request, response);
        } else {
            String detail = "more than " + perMinute + " requests in a minute; try again in " + wait + " s";
            Refusal.RATE.send(request, response, detail, wait);
        }
    }
}
