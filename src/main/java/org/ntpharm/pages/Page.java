package org.ntpharm.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * A whole page.
 *
 * @param title what stands in the browser's title
 * @param body what stands in its body
 */
public record Page(String title, Html body) {
    private static final Template FRAME = Template.named("page.html");
    /** Nothing is fetched but the style sheet, nothing runs, and forms lead back here only. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public void send(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-cache");
        Html page = FRAME.fill(Map.of("title", Html.text(title), "body", body));
        response.getWriter().write(page.markup());
    }
}
