package org.ntpharm.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Set;

/**
 * Keeps what is below {@code /$/} to clients on this machine.
 *
 * <p>Whether the server is there and ready anyone may know: those who balance load ask from elsewhere.
 */
final class StatusAccess extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Set<String> open;

    StatusAccess(boolean openMetrics) {
        this.open = openMetrics
                ? Set.of(Operation.PING, Operation.READY, Operation.METRICS)
                : Set.of(Operation.PING, Operation.READY);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!LocalPath.isStatus(request) || open.contains(LocalPath.of(request)) || ClientAddress.isLocal(request)) {
            chain.doFilter(request, response);
        } else {
            Refusal.REMOTE.send(request, response, "only for clients on the server's own machine");
        }
    }
}
