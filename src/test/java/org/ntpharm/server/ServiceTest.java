package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.federation.AddressPolicy;
import org.ntpharm.federation.AllowedServices;

/** SERVICE to an endpoint that this test runs; only because its policy says so can that be on this machine. */
@Timeout(120)
@Tag("alone")
class ServiceTest {
    private static final String CSV = "text/csv";
    private static final String ROWS = "application/sparql-results+json";
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final String ANSWER = """
        {"head": {"vars": ["x"]}, "results": {"bindings": [
          {"x": {"type": "literal", "value": "from afar"}}, {"x": {"type": "literal", "value": "another"}}]}}
        """;

    private static final AtomicInteger HITS = new AtomicInteger();
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private static HttpServer other;
    private static ExecutorService threads;
    private static NtpServer server;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newCachedThreadPool();
        other.setExecutor(threads);
        answer("/rows", 200, ROWS, ANSWER);
        answer("/broken", 200, ROWS, "{\"head\": {");
        answer("/html", 200, "text/html", "<p>");
        answer("/failing", 500, ROWS, ANSWER);
        answer("/endless", 200, ROWS, ANSWER + " ".repeat(11_000_000));
        other.createContext("/elsewhere", exchange -> {
            exchange.getResponseHeaders().add("Location", url("/rows"));
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });
        other.createContext("/silent", exchange -> {
            try {
                NEVER.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        other.start();
        Set<String> names = Set.of(
                url("/rows"),
                url("/broken"),
                url("/html"),
                url("/failing"),
                url("/endless"),
                url("/elsewhere"),
                url("/silent"));
        server = serverWith(new AllowedServices(names, address -> address.isLoopbackAddress()));
        client = new Client(server.port());
    }

    @AfterAll
    static void stop() {
        NEVER.countDown();
        server.close();
        other.stop(0);
        threads.shutdownNow();
    }

    @BeforeEach
    void forget() {
        HITS.set(0);
    }

    @Test
    void an_endpoint_that_is_allowed_is_asked() {
        HttpResponse<String> answer = client.ask("SELECT ?x { SERVICE <" + url("/rows") + "> { ?s ?p ?x } }", CSV);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines()).containsExactly("x", "from afar", "another");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(HITS).hasValue(1);
    }

    @Test
    void its_solutions_join_with_ours() {
        String joined = "SELECT ?x { VALUES ?x { \"another\" \"third\" } { SELECT ?x { SERVICE <" + url("/rows")
                + "> { { SELECT ?x { ?s ?p ?x } } } } } }";

        assertThat(client.ask(joined, CSV).body().lines()).containsExactly("x", "another");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
    void this_machine_is_never_asked_even_if_its_name_is_allowed(String host) {
        String name = "http://" + host + ":" + other.getAddress().getPort() + "/rows";
        try (NtpServer careful = serverWith(AllowedServices.of(Set.of(name)))) {
            var asking = new Client(careful.port());

            for (String service : List.of("SERVICE", "SERVICE SILENT")) {
                HttpResponse<String> answer =
                        asking.ask("SELECT * { " + service + " <" + name + "> { ?s ?p ?x } }", CSV);
                assertThat(answer.statusCode()).isEqualTo(400);
                assertThat(answer.body()).contains("is refused");
            }
            assertThat(HITS).hasValue(0);
        }
    }

    @Test
    void each_address_is_held_against_the_policy() {
        AddressPolicy none = address -> HITS.incrementAndGet() < 0;
        String name = url("/rows");
        try (NtpServer careful = serverWith(new AllowedServices(Set.of(name), none))) {
            assertThat(new Client(careful.port())
                            .ask("ASK { SERVICE <" + name + "> { ?s ?p ?x } }", CSV)
                            .statusCode())
                    .isEqualTo(400);
            assertThat(HITS).hasPositiveValue();
        }
    }

    @Test
    void what_is_not_named_is_not_asked() {
        String allowed = "SERVICE <" + url("/rows") + "> { ?s ?p ?x }";
        List<String> queries = List.of(
                "SELECT * { SERVICE <" + url("/other") + "> { ?s ?p ?x } }",
                "SELECT * { SERVICE SILENT <" + url("/rows/") + "> { ?s ?p ?x } }",
                "SELECT * { VALUES ?e { <" + url("/rows") + "> } SERVICE ?e { ?s ?p ?x } }",
                "SELECT * { SERVICE SILENT <" + url("/rows") + "> { ?a ?b ?c " + allowed + " } }",
                "SELECT * { SERVICE <" + url("/rows") + "> { OPTIONAL { " + allowed.replace("SERVICE", "SERVICE SILENT")
                        + " } } }",
                "SELECT * { SERVICE <" + url("/rows") + "> { ?s ?p ?x FILTER EXISTS { " + allowed + " } } }",
                "ASK { FILTER EXISTS { SERVICE <" + url("/other") + "> { ?s ?p ?x } } }");

        for (String query : queries) {
            HttpResponse<String> answer = client.ask(query, CSV);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.body()).contains("refused");
        }
        assertThat(HITS).hasValue(0);
    }

    @Test
    void pages_ask_nobody() {
        String query = "SELECT * { SERVICE <" + url("/rows") + "> { ?s ?p ?x } }";

        assertThat(client.get("/query?query=" + Client.encode(query), "text/html")
                        .statusCode())
                .isEqualTo(400);
        assertThat(HITS).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/broken", "/html", "/failing", "/endless", "/elsewhere"})
    void an_answer_that_is_none_is_a_bad_gateway_or_nothing_if_silent(String path) {
        String failing = " <" + url(path) + "> { ?s ?p ?x } }";

        HttpResponse<String> answer = client.ask("SELECT ?x { SERVICE" + failing, CSV);
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("NTP-403").doesNotContain("Exception", "\tat ");
        assertThat(client.ask("SELECT (1 AS ?y) ?x { SERVICE SILENT" + failing, CSV)
                        .body())
                .contains("1,");
        if (path.equals("/elsewhere")) {
            assertThat(HITS).hasValue(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERVICE", "SERVICE SILENT"})
    void one_that_never_answers_takes_no_longer_than_a_query_may(String service) {
        long start = System.nanoTime();

        HttpResponse<String> answer =
                client.ask("SELECT * { " + service + " <" + url("/silent") + "> { ?s ?p ?x } }", CSV);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT.plusSeconds(2));
    }

    private static NtpServer serverWith(AllowedServices services) {
        return Servers.start(Servers.SETTINGS.withQueryTimeout(LIMIT).withServices(services), Servers.fixture());
    }

    private static String url(String path) {
        return "http://localhost:" + other.getAddress().getPort() + path;
    }

    private static void answer(String path, int status, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        other.createContext(path, exchange -> {
            HITS.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
    }
}
