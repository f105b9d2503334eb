package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries that would take all of a server: each ends in a refusal, and others are still answered. */
@Timeout(120)
@Tag("alone")
class HostileInputTest {
    private static final String JSON = "application/sparql-results+json";
    private static final Duration LIMIT = Duration.ofMillis(300);
    private static final Duration MOST = Duration.ofSeconds(10);

    private static NtpServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = Servers.withTimeout(LIMIT);
        client = new Client(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<String> attacks() {
        return List.of(
                Servers.ENDLESS,
                "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?a ?f",
                "SELECT DISTINCT ?a ?d ?f { ?a ?b ?c . ?d ?e ?f }",
                "SELECT ?a ?d (GROUP_CONCAT(?f) AS ?all) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?d",
                "SELECT (COUNT(*) AS ?n) { ?a (!<x:a>)* ?b . ?b (!<x:b>)* ?c . ?c (!<x:c>)* ?d }",
                "SELECT (COUNT(*) AS ?n) { ?a (!<x:a>|^!<x:b>)+/(!<x:c>)* ?b }",
                "CONSTRUCT { ?a <x:p> ?f } { ?a ?b ?c . ?d ?e ?f }",
                "DESCRIBE ?a ?d { ?a ?b ?c . ?d ?e ?f }",
                "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?a), STR(?f)) = CONCAT(STR(?i), \"x\")) }",
                "SELECT (COUNT(*) AS ?n) { " + values("?a") + values("?b") + values("?c") + " }");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void what_would_take_for_ever_is_given_up(String sparql) {
        long start = System.nanoTime();
        HttpResponse<String> answer = client.post(Endpoint.PATH, sparql, "application/sparql-query", "*/*");

        assertThat(answer.statusCode()).isIn(400, 503);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ").hasSizeLessThan(1_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(MOST);
    }

    @ParameterizedTest
    @MethodSource("nested")
    void what_is_nested_too_deeply_is_refused(String sparql) {
        HttpResponse<String> answer = client.post(Endpoint.PATH, sparql, "application/sparql-query", "*/*");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }

    static List<String> nested() {
        return List.of(
                "ASK { FILTER(" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ") }",
                "ASK { " + "OPTIONAL { ".repeat(20_000) + "}".repeat(20_000) + " }",
                "ASK { FILTER(" + "!".repeat(50_000) + "true) }",
                "ASK { ?s " + "(".repeat(20_000) + "<x:p>" + ")*".repeat(20_000) + " ?o }",
                "ASK { " + "{ SELECT * { ".repeat(10_000) + "} }".repeat(10_000) + " }");
    }

    @Test
    void two_hundred_clients_at_once_leave_room_for_others() throws Exception {
        long before = usedHeap();
        ExecutorService clients = Executors.newFixedThreadPool(200);
        try {
            List<String> attacks = attacks();
            List<Future<Integer>> answers = IntStream.range(0, 200)
                    .mapToObj(i -> (Callable<Integer>) () -> client.post(
                                    Endpoint.PATH, attacks.get(i % attacks.size()), "application/sparql-query", "*/*")
                            .statusCode())
                    .map(clients::submit)
                    .toList();

            List<Long> pings = new ArrayList<>();
            while (answers.stream().anyMatch(answer -> !answer.isDone())) {
                long start = System.nanoTime();
                assertThat(client.get("/$/ping", "*/*").statusCode()).isEqualTo(200);
                pings.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
                TimeUnit.MILLISECONDS.sleep(50);
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(400, 503);
            }
            // The median, because a machine that is busy with other things may make one of them late.
            assertThat(pings.stream().sorted().toList().get(pings.size() / 2)).isLessThan(1_000);
        } finally {
            clients.shutdownNow();
        }
        assertThat(client.ask("ASK { ?s ?p ?o }", JSON).body()).contains("true");
        assertThat(usedHeap() - before).isLessThan(200L << 20);
    }

    private static String values(String variable) {
        return "VALUES " + variable + " { "
                + IntStream.range(0, 5_000).mapToObj(String::valueOf).collect(Collectors.joining(" ")) + " } ";
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
