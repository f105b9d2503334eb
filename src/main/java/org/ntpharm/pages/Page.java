package org.ntpharm.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * A whole page.
 *
 * @param title what stands in the browser's title
 * @param head what else stands in its head
 * @param body what stands in its body
 * @param style a source of styles beside our own files, as the content policy writes it; empty for none
 */
public record Page(String title, Html head, Html body, String style) {
    private static final Template FRAME = Template.named("page.html");
    /** Nothing is fetched from elsewhere, nothing runs but our own files, and forms lead back here only. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'%s; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Page(String title, Html body) {
        this(title, Html.NONE, body);
    }

    public Page(String title, Html head, Html body) {
        this(title, head, body, "");
    }

    /** Answers with this page. */
    public void send(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        headers(response);
        response.setHeader("Cache-Control", "no-cache");
        response.getWriter().write(markup());
    }

    /** Says what follows and what it may do. */
    public void headers(HttpServletResponse response) {
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Security-Policy", POLICY.formatted(style.isEmpty() ? "" : " " + style));
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    /** All of it. */
    public String markup() {
        return FRAME.fill(Map.of("title", Html.text(title), "head", head, "body", body))
                .markup();
    }
}
