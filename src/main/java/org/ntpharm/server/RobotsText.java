package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import org.ntpharm.dataset.DatasetFile;

/** What robots need not ask, and where the pages are listed (RFC 9309). */
final class RobotsText extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text =
                DatasetFile.text("robots.txt", Paths.base(request)).replace("{{path}}", request.getContextPath() + "/");
        response.setContentType("text/plain;charset=utf-8");
        Tagged.send(request, response, text.getBytes(StandardCharsets.UTF_8));
    }
}
