package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.operation.OperationSettings;
import org.ntpharm.operation.Proxy;

class ProxyTest {
    private static final String HTML = "text/html";
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"]*)\"");

    private static NtpServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = behind(new Proxy("/kg", Optional.of(URI.create("https://kg.example.org")), false));
        client = new Client(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kg/",
                "/kg/page/ketamine",
                "/kg/search?q=ketamine",
                "/kg/page/ontology",
                "/kg/query?query=ASK%7B%7D"
            })
    void every_link_of_a_page_leads_below_the_base_path(String page) {
        HttpResponse<String> answer = client.get(page, HTML);

        assertThat(answer.statusCode()).isEqualTo(200);
        List<String> links = LINK.matcher(answer.body())
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
        assertThat(links).hasSizeGreaterThan(4).allMatch(link -> link.startsWith("/kg/"));
        assertThat(links.stream()
                        .filter(link -> !link.contains("#") && !link.endsWith("/query"))
                        .distinct()
                        .limit(12))
                .allSatisfy(link ->
                        assertThat(client.get(link, HTML).statusCode()).as(link).isIn(200, 303));
    }

    @Test
    void headers_lead_below_the_base_path() {
        HttpResponse<String> iri = client.get("/kg/id/ketamine", "text/turtle");

        assertThat(iri.statusCode()).isEqualTo(303);
        assertThat(iri.headers().firstValue("Location")).hasValue("/kg/data/ketamine.ttl");
        assertThat(iri.headers().allValues("Link")).isNotEmpty().allMatch(link -> link.startsWith("</kg/"));
        assertThat(iri.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(client.get("/kg/ntpharm/sparql", HTML).headers().firstValue("Location"))
                .hasValue("/kg/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kg/sitemap.xml", "/kg/sitemap.xml?page=1", "/kg/robots.txt", "/kg/dataset"})
    void addresses_written_in_full_are_below_the_base_path(String path) {
        String body = client.get(path, "text/turtle, */*;q=0.5").body();

        assertThat(body).contains("https://kg.example.org/kg/").doesNotContainPattern("kg\\.example\\.org/(?!kg/)");
    }

    @Test
    void robots_are_kept_from_queries_below_the_base_path() {
        assertThat(client.get("/kg/robots.txt", "*/*").body().lines().filter(line -> line.startsWith("Disallow")))
                .contains("Disallow: /kg/query", "Disallow: /kg/ntpharm/")
                .allMatch(line -> line.startsWith("Disallow: /kg/"));
    }

    @Test
    void everything_is_below_the_base_path_and_nothing_beside_it() {
        assertThat(client.get("/kg/ntpharm/sparql?query=ASK%7B%7D", "text/csv").statusCode())
                .isEqualTo(200);
        assertThat(client.get("/kg/$/ready", HTML).statusCode()).isEqualTo(200);
        assertThat(client.get("/ntpharm/sparql?query=ASK%7B%7D", "text/csv").statusCode())
                .isEqualTo(404);
        assertThat(client.get("/", HTML).statusCode()).isEqualTo(404);
    }

    @Test
    void a_page_that_is_not_modified_and_the_head_of_one_are_as_without_a_proxy() {
        HttpResponse<String> page = client.get("/kg/page/ketamine", HTML);
        String tag = page.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again =
                client.send(client.request("/kg/page/ketamine").header("If-None-Match", tag));
        HttpResponse<String> head = client.method("HEAD", "/kg/page/ketamine", "");

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(page.headers().firstValue("Content-Length"));
    }

    @Test
    void the_public_url_is_shown_whatever_the_request_says() {
        assertThat(client.get("/kg/", HTML).body()).contains("https://kg.example.org/kg/ntpharm/sparql");
    }

    @Test
    void forwarded_headers_are_believed_only_on_demand() {
        try (NtpServer trusting = behind(new Proxy("", Optional.empty(), true));
                NtpServer wary = behind(Proxy.none())) {
            assertThat(forwarded(trusting)).contains("https://proxied.example.org/ntpharm/sparql");
            assertThat(forwarded(wary))
                    .doesNotContain("proxied.example.org")
                    .contains("http://localhost:" + wary.port());
        }
    }

    private static String forwarded(NtpServer server) {
        var client = new Client(server.port());
        return client.send(client.request("/")
                        .header("X-Forwarded-Host", "proxied.example.org")
                        .header("X-Forwarded-Proto", "https"))
                .body();
    }

    private static NtpServer behind(Proxy proxy) {
        OperationSettings operation = OperationSettings.defaults().withProxy(proxy);
        return Servers.start(Servers.SETTINGS.withOperation(operation), Servers.fixture());
    }
}
