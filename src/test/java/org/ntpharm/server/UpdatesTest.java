package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.TxnType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.vocab.Ntp;

/** Updates over HTTP, and who may send them. */
@Tag("alone")
class UpdatesTest {
    private static final String UPDATE = "/admin/update";
    private static final String SPARQL = "application/sparql-update";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PREFIXES = "PREFIX ntp: <" + Ntp.NS + "> PREFIX ntr: <" + Ntp.ENTITY_NS + "> ";

    private static AdminServer server;

    @BeforeAll
    static void start() {
        server = AdminServer.over(Servers.fixture(), Duration.ofSeconds(2));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void an_update_is_seen_by_the_next_query_and_changes_tag_and_date() throws InterruptedException {
        String path = Endpoint.PATH + "?query=" + Client.encode("ASK { <x:s> <x:p> \"posted\" }");
        HttpResponse<String> before = server.client().get(path, AdminServer.JSON);
        TimeUnit.MILLISECONDS.sleep(1_100); // dates count seconds

        assertThat(server.update(insert("posted")).statusCode()).isEqualTo(204);

        HttpResponse<String> after = server.client().get(path, AdminServer.JSON);
        assertThat(before.body()).contains("false");
        assertThat(after.body()).contains("true");
        for (String header : List.of("ETag", "Last-Modified")) {
            assertThat(after.headers().firstValue(header))
                    .isPresent()
                    .isNotEqualTo(before.headers().firstValue(header));
        }
    }

    @Test
    void an_update_may_be_sent_as_a_form() {
        HttpResponse<String> answer = server.post(UPDATE, FORM, "update=" + Client.encode(insert("in a form")));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(server.ask("ASK { GRAPH <x:g> { <x:s> <x:p> \"in a form\" } }"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Bearer", "Bearer tester.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "Basic dGVzdGVyOng="})
    void without_the_token_nothing_is_written_and_nothing_is_told(String authorization) {
        for (String path : List.of(UPDATE, "/admin/documents?name=note", "/admin/documents/fixture")) {
            for (String method : List.of("GET", "POST", "PUT", "DELETE", "OPTIONS")) {
                HttpResponse<String> answer = server.client()
                        .send(server.client()
                                .request(path)
                                .header("Authorization", authorization)
                                .header("Content-Type", SPARQL)
                                .method(method, BodyPublishers.ofString(insert("by a stranger"))));

                assertThat(answer.statusCode()).as(method + " " + path).isEqualTo(401);
                assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"ntpharm\"");
                assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                        .isEmpty();
            }
        }
        assertThat(server.ask("ASK { ?s ?p \"by a stranger\" }")).isFalse();
        assertThat(server.status("/doc/fixture")).isEqualTo(303);
    }

    @Test
    void without_tokens_there_is_no_such_service() {
        try (NtpServer reading = Servers.withFixture()) {
            HttpResponse<String> answer =
                    new Client(reading.port()).post(UPDATE, insert("anyway"), SPARQL, AdminServer.JSON);

            assertThat(answer.statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    LOAD <http://localhost:1/x>                                            | LOAD is refused
                    LOAD SILENT <file:///etc/passwd> INTO GRAPH <x:g>                      | LOAD is refused
                    INSERT { GRAPH <x:g> { ?s ?p ?o } } WHERE { SERVICE <http://localhost:1/> { ?s ?p ?o } } | SERVICE is refused
                    INSERT { GRAPH <x:g> { ?s ?p 1 } } WHERE { ?s ?p ?o FILTER(<java:org.example.X>(1)) } | function <java:org.example.X> is refused
                    INSERT DATA { <x:s> <x:p> "refused" }                                  | name a graph
                    DELETE WHERE { ?s ?p ?o }                                              | name a graph
                    CLEAR ALL                                                              | only one named graph
                    DROP DEFAULT                                                           | only one named graph
                    COPY DEFAULT TO <x:g>                                                  | name a graph
                    INSERT DATA { GRAPH <x:g> { <x:s> <x:p> "refused" } } ; LOAD <x:y>     | LOAD is refused
                    INSERT DATA { <x:s>                                                    | NTP-401 unexpected end
                    SELECT * { ?s ?p ?o }                                                  | NTP-401
                    """)
    @Timeout(20)
    void what_may_not_run_is_refused_before_it_waits_for_another_writer(String update, String complaint) {
        server.store().dataset().begin(TxnType.WRITE);
        try {
            HttpResponse<String> answer = server.update(update);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains(complaint).doesNotContain("Exception", "\tat ");
        } finally {
            server.store().dataset().abort();
            server.store().dataset().end();
        }
        assertThat(server.ask("ASK { ?s ?p \"refused\" }")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WITH <x:g>", "USING", "USING NAMED"})
    void graphs_in_the_request_and_in_the_update_are_a_conflict(String kind) {
        String update = kind.startsWith("WITH")
                ? "WITH <x:g> INSERT { <x:s> <x:p> \"conflict\" } WHERE {}"
                : "INSERT { GRAPH <x:g> { <x:s> <x:p> \"conflict\" } } " + kind + " <x:h> WHERE {}";

        assertThat(server.post(UPDATE + "?using-graph-uri=x:h", SPARQL, update).statusCode())
                .isEqualTo(400);
        assertThat(server.post(UPDATE, FORM, "using-named-graph-uri=x:h&update=" + Client.encode(update))
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.ask("ASK { ?s ?p \"conflict\" }")).isFalse();
    }

    @Test
    void graphs_in_the_request_are_those_that_the_pattern_is_matched_in() {
        String copy = "INSERT { GRAPH <x:copy> { ?s ?p ?o } } WHERE { ?s ?p ?o }";
        server.update("INSERT DATA { GRAPH <x:one> { <x:1> <x:p> 1 } GRAPH <x:two> { <x:2> <x:p> 2 } }");

        assertThat(server.post(UPDATE + "?using-graph-uri=x:two", SPARQL, copy).statusCode())
                .isEqualTo(204);
        assertThat(
                        server.ask(
                                "ASK { GRAPH <x:copy> { <x:2> <x:p> 2 } FILTER NOT EXISTS { GRAPH <x:copy> { <x:1> ?p ?o } } }"))
                .isTrue();
    }

    @Test
    void patterns_are_matched_in_all_graphs_together() {
        server.update(
                PREFIXES + "INSERT { GRAPH <x:met> { ?d <x:met> true } } WHERE { ?d a ntp:Drug . ?d ntp:blocks ?t }");

        assertThat(server.ask("ASK { GRAPH <x:met> { <" + Ntp.entity("ketamine") + "> <x:met> true } }"))
                .isTrue();
    }

    @Test
    void conclusions_follow_what_is_stated() {
        String stated = "DATA { GRAPH <" + Ntp.directGraph("fixture")
                + "> { ntr:naloxone ntp:poreBlockerOf ntr:gaba-a-receptor } }";
        String concluded =
                PREFIXES + "ASK { GRAPH <" + Ntp.INFERRED_GRAPH + "> { ntr:naloxone ntp:blocks ntr:gaba-a-receptor } }";

        server.update(PREFIXES + "INSERT " + stated);
        assertThat(server.ask(concluded)).isTrue();

        server.update(PREFIXES + "DELETE " + stated);
        assertThat(server.ask(concluded)).isFalse();
    }

    @Test
    @Timeout(30)
    void an_update_that_takes_too_long_is_given_up_and_changes_nothing() {
        HttpResponse<String> answer = server.update(insert("given up")
                + "; INSERT { GRAPH <x:g> { ?a <x:p> ?z } } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?x ?y ?z }");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(server.ask("ASK { ?s ?p \"given up\" }")).isFalse();
        assertThat(server.update(insert("afterwards")).statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @Timeout(30)
    @ValueSource(
            strings = {
                "FILTER(REGEX(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^(a|aa)+\\\\1b$\"))",
                "{ SELECT ?a ?c { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f }",
                "{ SELECT ?a ?c { ?a ?b ?x . ?y ?z ?c } LIMIT 1500000 }"
            })
    void an_update_is_bounded_as_a_query_is_and_so_is_what_it_writes(String pattern) {
        HttpResponse<String> answer =
                server.update("INSERT { GRAPH <x:much> { ?a <x:p> ?c . <x:s> <x:p> 1 } } WHERE { " + pattern + " }");

        assertThat(answer.statusCode()).isIn(400, 503);
        assertThat(server.ask("ASK { GRAPH <x:much> { ?s ?p ?o } }")).isFalse();
    }

    @Test
    void requests_that_are_no_updates_are_told_so() {
        assertThat(server.send(server.client().request(UPDATE)).statusCode()).isEqualTo(405);
        assertThat(server.post(UPDATE, "text/turtle", insert("x")).statusCode()).isEqualTo(415);
        assertThat(server.post(UPDATE, SPARQL + ";charset=utf-16", insert("x")).statusCode())
                .isEqualTo(415);
        assertThat(server.post(UPDATE, FORM, "other=1").statusCode()).isEqualTo(400);
        assertThat(server.post(UPDATE, FORM, "update=&update=").statusCode()).isEqualTo(400);
        assertThat(server.post(UPDATE, SPARQL, insert("x") + " ".repeat(9_000_000))
                        .statusCode())
                .isEqualTo(204);
        assertThat(server.post(UPDATE, SPARQL, insert(" ".repeat(10_000_000))).statusCode())
                .isEqualTo(413);
    }

    private static String insert(String text) {
        return "INSERT DATA { GRAPH <x:g> { <x:s> <x:p> \"" + text + "\" } }";
    }
}
