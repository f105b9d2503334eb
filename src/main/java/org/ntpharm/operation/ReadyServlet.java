package org.ntpharm.operation;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/** Says whether questions can be answered now: the server is warm, and the store answers. */
final class ReadyServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient StoreHealth store;
    private volatile boolean warm;

    ReadyServlet(StoreHealth store) {
        this.store = store;
    }

    void warm() {
        warm = true;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String state = !warm ? "starting" : store.answers() ? "ready" : "the store does not answer";
        response.setStatus(
                state.equals("ready") ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().println(state);
    }
}
