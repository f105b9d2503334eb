package org.ntpharm.operation;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;

/** Shows what is measured. */
final class MetricsServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Meters meters;

    MetricsServlet(Meters meters) {
        this.meters = meters;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;version=0.0.4;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(meters.text().getBytes(StandardCharsets.UTF_8));
    }
}
