package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.operation.Limits;
import org.ntpharm.operation.OperationSettings;
import org.ntpharm.operation.Proxy;

@Timeout(120)
@Tag("alone")
class LimitsTest {
    private static final String CSV = "text/csv";
    private static final String ASK = Endpoint.PATH + "?query=ASK%7B%7D";

    @Test
    void of_200_queries_at_once_as_many_run_and_wait_as_may() {
        ServerSettings settings = Servers.SETTINGS.withQueryTimeout(Duration.ofSeconds(4));
        try (NtpServer server = Servers.start(settings, Servers.fixture())) {
            var client = new Client(server.port());
            HttpClient http = HttpClient.newHttpClient();
            HttpRequest endless = client.request(Endpoint.PATH + "?query=" + Client.encode(Servers.ENDLESS))
                    .build();
            List<CompletableFuture<HttpResponse<String>>> asked = askAtOnce(http, endless);

            List<HttpResponse<String>> answers =
                    asked.stream().map(CompletableFuture::join).toList();
            assertThat(answers).allSatisfy(it -> assertThat(it.statusCode()).isEqualTo(503));
            assertThat(answers)
                    .allSatisfy(it ->
                            assertThat(it.headers().firstValue("Retry-After")).isPresent());
            assertThat(answers.stream().filter(it -> it.body().contains("did not finish")))
                    .hasSizeBetween(8, 72);
            assertThat(answers.stream().filter(it -> it.body().contains("too many queries are running")))
                    .hasSizeGreaterThanOrEqualTo(128);
            assertThat(client.get(ASK, CSV).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void of_200_pages_at_once_as_many_are_made_and_wait_as_may_and_queries_are_answered() {
        ServerSettings settings = Servers.SETTINGS.withQueryTimeout(Duration.ofSeconds(4));
        try (NtpServer server = Servers.start(settings, Servers.fixture())) {
            var client = new Client(server.port());
            HttpClient http = HttpClient.newHttpClient();
            HttpRequest endless = client.request("/query?query=" + Client.encode(Servers.ENDLESS))
                    .build();
            List<CompletableFuture<HttpResponse<String>>> asked = askAtOnce(http, endless);

            assertThat(client.get(ASK, CSV).statusCode()).isEqualTo(200);
            assertThat(client.get("/$/ping", CSV).statusCode()).isEqualTo(200);

            List<HttpResponse<String>> answers =
                    asked.stream().map(CompletableFuture::join).toList();
            assertThat(answers).allSatisfy(it -> assertThat(it.statusCode()).isEqualTo(503));
            assertThat(answers.stream().filter(it -> it.body().contains("Try again later")))
                    .hasSizeGreaterThanOrEqualTo(128);
            assertThat(client.get("/", "text/html").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_client_that_asks_too_often_is_told_when_to_come_back_and_others_are_served() {
        OperationSettings operation = OperationSettings.defaults()
                .withLimits(new Limits(16, 30, 100, 1000, 1000))
                .withProxy(new Proxy("", Optional.empty(), true));
        try (NtpServer server = Servers.start(Servers.SETTINGS.withOperation(operation), Servers.fixture())) {
            var client = new Client(server.port());

            for (int i = 0; i < 30; i++) {
                assertThat(as(client, "203.0.113.7", ASK).statusCode()).isEqualTo(200);
            }
            HttpResponse<String> refused = as(client, "203.0.113.7", ASK);

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(1L, 2L);
            assertThat(as(client, "203.0.113.7", "/$/ping").statusCode()).isEqualTo(200);
            assertThat(as(client, "203.0.113.8", ASK).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void addresses_of_one_network_of_ipv6_are_one_client() {
        OperationSettings operation = OperationSettings.defaults()
                .withLimits(new Limits(16, 1, 100, 1000, 1000))
                .withProxy(new Proxy("", Optional.empty(), true));
        try (NtpServer server = Servers.start(Servers.SETTINGS.withOperation(operation), Servers.fixture())) {
            var client = new Client(server.port());

            assertThat(as(client, "[2001:db8:0:1::1]", ASK).statusCode()).isEqualTo(200);
            assertThat(as(client, "[2001:db8:0:1::2]", ASK).statusCode()).isEqualTo(429);
            assertThat(as(client, "[2001:db8:0:2::1]", ASK).statusCode()).isEqualTo(200);
            assertThat(as(client, "unknown", ASK).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void what_is_too_long_is_refused_by_its_own_status() {
        OperationSettings operation = OperationSettings.defaults().withLimits(new Limits(16, 0, 10, 1000, 500));
        try (NtpServer server = Servers.start(Servers.SETTINGS.withOperation(operation), Servers.fixture())) {
            var client = new Client(server.port());
            String padded = "ASK {}" + " ".repeat(1000);

            assertThat(client.get(ASK + "+".repeat(500), CSV).statusCode()).isEqualTo(414);
            assertThat(client.get(ASK + "+".repeat(50_000), CSV).statusCode()).isEqualTo(414);
            assertThat(client.postForm(Endpoint.PATH, "query=" + padded, CSV).statusCode())
                    .isEqualTo(413);
            assertThat(client.post(Endpoint.PATH, padded, "application/sparql-query", CSV)
                            .statusCode())
                    .isEqualTo(413);
            assertThat(client.ask("SELECT * { ?s ?p ?o } LIMIT 10", CSV).statusCode())
                    .isEqualTo(200);
            assertThat(client.ask("SELECT * { ?s ?p ?o } LIMIT 11", CSV).statusCode())
                    .isEqualTo(400);
            assertThat(client.ask("CONSTRUCT WHERE { ?s ?p ?o } LIMIT 30", "text/turtle")
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void a_client_may_lower_the_time_limit_by_parameter_or_header() {
        try (NtpServer server = Servers.withFixture()) {
            var client = new Client(server.port());
            String path = Endpoint.PATH + "?query=" + Client.encode(Servers.ENDLESS);
            long start = System.nanoTime();

            assertThat(client.get(path + "&timeout=1", CSV).statusCode()).isEqualTo(503);
            assertThat(client.send(client.request(path).header("Timeout", "1")).statusCode())
                    .isEqualTo(503);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "soon", "1%2C2"})
    void a_time_limit_that_is_none_is_a_bad_request(String timeout) {
        try (NtpServer server = Servers.withFixture()) {
            HttpResponse<String> answer = new Client(server.port()).get(ASK + "&timeout=" + timeout, CSV);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("give a whole number of seconds");
        }
    }

    private static HttpResponse<String> as(Client client, String address, String path) {
        return client.send(client.request(path).header("X-Forwarded-For", address));
    }

    private static List<CompletableFuture<HttpResponse<String>>> askAtOnce(HttpClient http, HttpRequest request) {
        return IntStream.range(0, 200)
                .mapToObj(i -> http.sendAsync(request, BodyHandlers.ofString()))
                .toList();
    }
}
