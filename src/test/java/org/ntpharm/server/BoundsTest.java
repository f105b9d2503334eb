package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What grows or goes on within a single step of a query is bounded, too. */
@Timeout(120)
@Tag("alone")
class BoundsTest {
    private static final String CSV = "text/csv";
    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final String FN = "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> ";
    private static final String TEXT = "\"" + "a".repeat(60) + "!\"";
    /** A reference to what was found keeps the JDK from remembering where it has failed before. */
    private static final String ENDLESS_PATTERN = "\"^(a|aa)+\\\\1b$\"";

    private static final String START = "https://w3id.org/ntpharm/id/ketamine";

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

    static List<String> searches() {
        return List.of(
                "ASK { FILTER(REGEX(" + TEXT + ", " + ENDLESS_PATTERN + ")) }",
                "SELECT ?x { BIND(" + TEXT + " AS ?x) FILTER(REGEX(?x, " + ENDLESS_PATTERN + ", \"i\")) }",
                "SELECT (REPLACE(?x, " + ENDLESS_PATTERN + ", \"b\") AS ?y) { BIND(" + TEXT + " AS ?x) }",
                "SELECT (COUNT(?x) AS ?n) { VALUES ?x { " + TEXT + " } FILTER EXISTS { ?s ?p ?o FILTER(REGEX(?x, "
                        + ENDLESS_PATTERN + ")) } }",
                "SELECT ?x { VALUES ?x { " + TEXT + " \"b\" } } ORDER BY REGEX(?x, " + ENDLESS_PATTERN + ")",
                "SELECT (SUM(IF(REGEX(?x, " + ENDLESS_PATTERN + "), 1, 0)) AS ?n) { VALUES ?x { " + TEXT + " } }",
                FN + "ASK { FILTER(fn:matches(" + TEXT + ", " + ENDLESS_PATTERN + ")) }",
                FN + "SELECT (fn:replace(?x, " + ENDLESS_PATTERN + ", \"b\") AS ?y) { BIND(" + TEXT + " AS ?x) }",
                "SELECT ?x { VALUES (?x ?p) { (" + TEXT + " " + ENDLESS_PATTERN + ") } FILTER(REGEX(?x, ?p)) }");
    }

    @ParameterizedTest
    @MethodSource("searches")
    void a_pattern_that_never_comes_to_an_end_is_given_up_in_time(String sparql) {
        assertEndsInTime(() -> client.ask(sparql, CSV), 503);
        assertEndsInTime(() -> client.get("/query?query=" + Client.encode(sparql), "text/html"), 503);
    }

    @Test
    void a_path_that_is_followed_for_ever_is_given_up_in_time() {
        assertEndsInTime(
                () -> client.ask("SELECT * { <" + START + "> ((!<x:a>|^!<x:b>)*/(!<x:a>|^!<x:b>)*)* ?o }", CSV), 503);
    }

    @Test
    void one_that_never_ends_holds_up_no_other() {
        String endless = searches().get(0);
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> client.ask(endless, CSV)))
                .toList();

        assertEndsInTime(() -> client.ask(Servers.ENDLESS, CSV), 503);
        assertEndsInTime(() -> client.get("/$/ping", "*/*"), 200);

        assertThat(asked).allSatisfy(it -> assertThat(it.join().statusCode()).isEqualTo(503));
    }

    static List<String> growing() {
        return List.of(
                "SELECT (STRLEN(?x30) AS ?n) { " + steps("CONCAT(?x, ?x)") + " }",
                "SELECT (STRLEN(?x30) AS ?n) { " + steps("REPLACE(?x, \".\", \"aaaaaaaa\")") + " }",
                "SELECT (STRLEN(?x30) AS ?n) { " + steps("ENCODE_FOR_URI(CONCAT(?x, \"%%%%%\", ?x))") + " }",
                FN + "SELECT (STRLEN(?x30) AS ?n) { " + steps("fn:concat(?x, ?x)") + " }",
                "SELECT ?x30 { " + steps("?x * ?x").replace("\"aaaaaaaaaa\"", "99999999999") + " }",
                "SELECT (<http://www.w3.org/2001/XMLSchema#integer>(?x15) + 1 AS ?n) { "
                        + steps("CONCAT(?x, ?x)").replace("\"aaaaaaaaaa\"", "\"99999999999\"") + " }",
                "ASK { FILTER(" + "9".repeat(5_000) + " > 1) }",
                "SELECT (GROUP_CONCAT(?s) AS ?all) { ?s ?p ?o . ?t ?q ?u }",
                "SELECT (STRLEN(GROUP_CONCAT(DISTINCT CONCAT(STR(?s), STR(?t)); SEPARATOR=\"\")) AS ?all) { ?s ?p ?o . ?t ?q ?u }");
    }

    @ParameterizedTest
    @MethodSource("growing")
    void what_grows_beyond_measure_is_refused_or_given_up(String sparql) {
        assertEndsInTime(() -> client.ask(sparql, CSV), 400, 503);
        assertEndsInTime(() -> client.get("/query?query=" + Client.encode(sparql), "text/html"), 400, 503);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
        REGEX("Ketamine", "^ket", "i")                    | true
        REGEX("a.b", ".", "q")                            | true
        REGEX("ab", ".", "q")                             | false
        STRLEN(STR(REGEX("x", "x", "z")))                 | ``
        REPLACE("abracadabra", "a(.)", "a$1$1")           | abbraccaddabbra
        REPLACE("abc", "B", "x", "i")                     | axc
        LANG(REPLACE("abc"@en, "b", "x"))                 | en
        REPLACE("abc", "b", "$5")                         | ``
        REPLACE("abc", "x*", "-")                         | -abc
        CONCAT("a"@en, "b"@en)                            | ab
        ENCODE_FOR_URI("a b")                             | a%20b
        1.5 * 2                                           | 3.0
        """)
    void functions_keep_their_meaning(String expression, String value) {
        String answer = client.ask("SELECT (" + expression + " AS ?x) {}", CSV).body();

        assertThat(answer.lines().skip(1).findFirst().orElse("")).isEqualTo(value == null ? "" : value);
    }

    @Test
    void groups_are_joined_as_ever() {
        String values = "{ VALUES ?x { 1 2 2 } }";

        assertThat(client.ask("SELECT (GROUP_CONCAT(?x) AS ?y) " + values, CSV).body())
                .contains("1 2 2");
        assertThat(client.ask("SELECT (GROUP_CONCAT(DISTINCT ?x; SEPARATOR=\"-\") AS ?y) " + values, CSV)
                        .body())
                .contains("1-2")
                .doesNotContain("1-2-2");
        assertThat(client.ask("SELECT (GROUP_CONCAT(?x) AS ?y) { FILTER(false) VALUES ?x { 1 } }", CSV)
                        .statusCode())
                .isEqualTo(200);
    }

    private static String steps(String expression) {
        return "BIND(\"aaaaaaaaaa\" AS ?x0) "
                + String.join(
                        " ",
                        IntStream.range(0, 30)
                                .mapToObj(i -> "BIND(" + expression.replace("?x", "?x" + i) + " AS ?x" + (i + 1) + ")")
                                .toList());
    }

    private static void assertEndsInTime(Supplier<HttpResponse<String>> request, Integer... statuses) {
        long start = System.nanoTime();
        HttpResponse<String> answer = request.get();

        assertThat(answer.statusCode()).isIn((Object[]) statuses);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT.plusSeconds(2));
    }
}
