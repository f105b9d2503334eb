package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.ntpharm.pages.Template;

/** How the pages look. */
final class StyleSheet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String CSS = Template.resource("ntpharm.css");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/css");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "max-age=300");
        response.getWriter().write(CSS);
    }
}
