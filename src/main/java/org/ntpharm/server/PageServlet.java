package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ntpharm.pages.Page;
import org.ntpharm.pages.Topic;
import org.ntpharm.pages.TopicPages;

/** Pages about what IRIs name. */
final class PageServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient TopicPages pages;

    PageServlet(TopicPages pages) {
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Topic> topic = Topic.ofPagePath(Paths.below(request));
        Optional<Page> page = topic.flatMap(it -> Paths.part(request).flatMap(part -> pages.of(it, part)));
        if (topic.isEmpty() || page.isEmpty()) {
            Refusals.notFound(response);
            return;
        }
        Alternates.link(response, topic.get());
        Alternates.describes(response, topic.get());
        page.get().headers(response);
        Tagged.send(request, response, page.get().markup().getBytes(StandardCharsets.UTF_8));
    }
}
