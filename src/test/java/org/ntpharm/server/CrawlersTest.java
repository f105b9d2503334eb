package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.vocab.Ntp;

/** Search engines find all pages, and the data. */
class CrawlersTest {
    private static final Pattern LOCATION = Pattern.compile("<loc>(.+?)</loc>");

    private static NtpServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = Servers.withFixture();
        client = new Client(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_index_leads_to_every_page_once_and_to_nothing_else() {
        List<String> pages = locations("/sitemap.xml").stream()
                .flatMap(part -> locations(local(part)).stream())
                .toList();

        assertThat(pages)
                .doesNotHaveDuplicates()
                .contains(page("ketamine"), page("claim/fixture/1a"), page("doc/fixture"), page("ontology"))
                .contains(page("ref/fixture/crane-1959"), page("graph/direct/fixture"))
                .hasSizeGreaterThan(4_000);
        for (int i = 0; i < pages.size(); i += 500) {
            assertThat(client.get(local(pages.get(i)), "text/html").statusCode())
                    .as(pages.get(i))
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemap.xml?page=2", "/sitemap.xml?page=0", "/sitemap.xml?page=x"})
    void a_part_that_there_is_not_is_not_found(String path) {
        assertThat(client.get(path, "*/*").statusCode()).isEqualTo(404);
    }

    @Test
    void robots_are_kept_from_queries_and_told_where_the_pages_are() {
        String robots = client.get("/robots.txt", "*/*").body();

        assertThat(robots)
                .contains("Disallow: /query\n", "Sitemap: http://localhost:" + server.port() + "/sitemap.xml");
    }

    @Test
    void the_start_page_describes_the_dataset() throws Exception {
        String json = Jsoup.parse(client.get("/", "text/html").body())
                .select("script[type=application/ld+json]")
                .html();
        JsonNode dataset = new ObjectMapper().readTree(json);

        assertThat(dataset.path("@type").asText()).isEqualTo("Dataset");
        assertThat(dataset.path("@id").asText()).isEqualTo(Ntp.DATASET.getURI());
        assertThat(dataset.path("license").asText()).isEqualTo(Ntp.LICENCE.getURI());
        assertThat(StreamSupport.stream(dataset.path("distribution").spliterator(), false)
                        .map(file -> file.path("contentUrl").asText()))
                .isNotEmpty()
                .allSatisfy(
                        address -> assertThat(client.get(local(address), "*/*").statusCode())
                                .as(address)
                                .isEqualTo(200));
    }

    private static List<String> locations(String path) {
        return LOCATION.matcher(client.get(path, "*/*").body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String page(String path) {
        return "http://localhost:" + server.port() + "/page/" + path;
    }

    private static String local(String address) {
        return address.replaceFirst("http://localhost:\\d+", "");
    }
}
