package org.ntpharm.operation;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.function.Supplier;

/** Says whether questions can be answered now: the server is warm, and the store answers. */
final class ReadyServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    static final String READY = "ready";

    private final transient Supplier<String> state;

    /** As long as {@code state} is {@link #READY}. */
    ReadyServlet(Supplier<String> state) {
        this.state = state;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String now = state.get();
        response.setStatus(now.equals(READY) ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().println(now);
    }
}
