package org.ntpharm.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.concurrent.Semaphore;

/**
 * Lets only so many requests read the store at once and refuses the others.
 *
 * <p>None waits for its turn: a waiting request would hold a thread that one about the server's status needs.
 */
final class QueryLimit extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int RETRY_AFTER_SECONDS = 2;

    private final int most;
    private final transient Semaphore places;

    QueryLimit(int most) {
        this.most = most;
        this.places = new Semaphore(most);
    }

    /** How many requests read the store now. */
    int running() {
        return most - places.availablePermits();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!LocalPath.readsStore(request)) {
            chain.doFilter(request, response);
        } else if (places.tryAcquire()) {
            try {
                chain.doFilter(request, response);
            } finally {
                places.release();
            }
        } else {
            String detail = "the server answers " + most + " queries already, as many as it may; try again soon";
            Refusal.BUSY.send(request, response, detail, RETRY_AFTER_SECONDS);
        }
    }
}
