package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ntpharm.dataset.PageList;
import org.ntpharm.pages.Html;
import org.ntpharm.pages.Topic;
import org.ntpharm.vocab.Ntp;

/** The pages for search engines (sitemaps.org): an index, and with {@code ?page=N} the parts that it names. */
final class SitemapServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    /** More are not allowed in one file. */
    private static final int PART = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final transient PageList pages;

    SitemapServlet(PageList pages) {
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String base = Paths.base(request);
        if (request.getParameter("page") == null) {
            send(request, response, index(base));
            return;
        }
        Optional<Integer> part = Paths.part(request);
        List<String> iris =
                part.map(number -> pages.iris((number - 1L) * PART, PART)).orElse(List.of());
        if (iris.isEmpty()) {
            Refusals.notFound(response);
        } else {
            send(request, response, locations("urlset", "url", iris.stream().map(iri -> address(base, iri))));
        }
    }

    private String index(String base) {
        int count = pages.iris(0, Long.MAX_VALUE / 2).size();
        int parts = (count + PART - 1) / PART;
        return locations(
                "sitemapindex",
                "sitemap",
                IntStream.rangeClosed(1, parts).mapToObj(part -> base + "sitemap.xml?page=" + part));
    }

    private static String address(String base, String iri) {
        String path = iri.substring(Ntp.BASE.length());
        return base
                + Paths.encode(Topic.ofIriPath(path).orElseThrow().pagePath()).substring(1);
    }

    private static String locations(String root, String element, Stream<String> addresses) {
        return addresses
                .map(address -> "<" + element + "><loc>" + Html.text(address).markup() + "</loc></" + element + ">\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + " xmlns=\"" + NAMESPACE + "\">\n",
                        "</" + root + ">\n"));
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String xml) throws IOException {
        response.setContentType("application/xml;charset=utf-8");
        Tagged.send(request, response, xml.getBytes(StandardCharsets.UTF_8));
    }
}
