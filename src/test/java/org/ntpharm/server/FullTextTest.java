package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.vocab.Ntp;

/** {@code text:query} over HTTP, read in memory and from the store itself. */
@Timeout(120)
@Tag("alone")
class FullTextTest {
    private static final String PREFIXES = "PREFIX text: <http://jena.apache.org/text#> PREFIX ntp: <" + Ntp.NS
            + "> PREFIX ntr: <" + Ntp.ENTITY_NS + "> PREFIX graph: <" + Ntp.BASE + "graph/>"
            + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";
    private static final String CSV = "text/csv";

    private static AdminServer server;
    private static NtpServer onDisk;

    @BeforeAll
    static void start() {
        server = AdminServer.over(Servers.fixture(), Duration.ofSeconds(10));
        onDisk = Servers.start(Servers.SETTINGS.withHeapShare(0), Servers.fixture());
    }

    @AfterAll
    static void stop() {
        server.close();
        onDisk.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ?s text:query (skos:altLabel "seromycin")                                  | id/cycloserine
                    ?s text:query "seromycin"                                                  | id/cycloserine
                    ?s text:query (rdfs:label skos:altLabel "SEROM*" 10)                       | id/cycloserine
                    ?s text:query (ntp:exactText "consciousness AND ketamine")                 | fixture#char=273,379
                    ?s text:query (ntp:exactText "\\"neuronal firing\\"")                      | fixture#char=0,63
                    GRAPH graph:claims/fixture { ?s text:query "consciousness" }               | fixture#char=273,379
                    GRAPH graph:vocabulary { (?s ?score) text:query (skos:altLabel "seromycin") } | id/cycloserine
                    (?s ?score ?text ?g ?p) text:query "seromycin" FILTER(?g = graph:vocabulary && ?p = skos:altLabel) | id/cycloserine
                    GRAPH ?g { ?s text:query (ntp:exactText "tuberculosis") }                  | fixture#char=121,188
                    VALUES ?s { ntr:cycloserine ntr:ketamine } ?s text:query "seromycin"       | id/cycloserine
                    ?s text:query (rdfs:label "cycloserine" "lang:en" 1)                       | id/cycloserine
                    ?s text:query "cycloserine"@en . ?s a ntp:Drug . FILTER(?s = ntr:cycloserine) | id/cycloserine
                    { SELECT ?s { (?s ?score) text:query "seromycin" } } (?s ?score ?text) text:query (rdfs:label "cycloserine") | id/cycloserine
                    ?s text:query (skos:altLabel "seromycim~1")                                | id/cycloserine
                    ?s text:query (skos:altLabel "*romycin") FILTER EXISTS { ?s text:query "seromycin" } | id/cycloserine
                    """)
    void finds_by_names_and_sentences(String pattern, String found) {
        for (Client client : List.of(server.client(), new Client(onDisk.port()))) {
            HttpResponse<String> answer = client.ask(
                    PREFIXES + "SELECT DISTINCT ?s { "
                            + pattern.replace("graph:claims/fixture", "<" + Ntp.claimsGraph("fixture") + ">") + " }",
                    CSV);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body().lines().skip(1))
                    .isNotEmpty()
                    .anyMatch(line -> line.replace("\"", "").endsWith(found));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GRAPH graph:vocabulary { ?s text:query (ntp:exactText \"ketamine\") }",
                "?s text:query (skos:altLabel \"cycloserine consciousness\") . ?s a ntp:Sentence",
                "?s text:query (rdfs:label \"cycloserine\" \"lang:none\") . ?s a ntp:Drug",
                "?s text:query \"zzzzzz\"",
                "\"seromycin\" text:query \"seromycin\"",
                "GRAPH <x:none> { ?s text:query \"ketamine\" }",
            })
    void finds_nothing_else(String pattern) {
        for (Client client : List.of(server.client(), new Client(onDisk.port()))) {
            HttpResponse<String> answer = client.ask(PREFIXES + "SELECT ?s { " + pattern + " }", CSV);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body().lines()).hasSize(1);
        }
    }

    @Test
    void graphs_named_by_the_query_are_the_ones_that_are_searched() {
        String from = "FROM <" + Ntp.VOCABULARY_GRAPH + "> ";
        String fromNamed = "FROM NAMED <" + Ntp.claimsGraph("fixture") + "> ";
        for (Client client : List.of(server.client(), new Client(onDisk.port()))) {
            assertThat(rows(
                            client,
                            "SELECT ?s " + from
                                    + "{ ?s text:query \"consciousness\" . FILTER(CONTAINS(STR(?s), \"/doc/\")) }"))
                    .isEmpty();
            assertThat(rows(client, "SELECT ?s " + from + "{ ?s text:query \"seromycin\" }"))
                    .hasSize(1);
            assertThat(rows(client, "SELECT ?s " + fromNamed + "{ ?s text:query \"seromycin\" }"))
                    .isEmpty();
            assertThat(rows(client, "SELECT ?s " + fromNamed + "{ GRAPH ?g { ?s text:query \"consciousness\" } }"))
                    .hasSize(1);
        }
    }

    @Test
    void the_best_come_first_and_no_more_than_wanted() {
        List<String> best = rows(
                server.client(),
                "SELECT ?s ?score ?text { (?s ?score ?text) text:query (rdfs:label skos:altLabel \"ketamine\" 3) } ORDER BY DESC(?score)");
        List<String> all = rows(server.client(), "SELECT ?s { ?s text:query \"ketamine\" }");

        assertThat(best).hasSize(3);
        assertThat(best.get(0)).contains("id/ketamine,", ",ketamine");
        assertThat(all).hasSizeGreaterThan(3);
    }

    @Test
    void a_text_in_two_graphs_is_one_text_unless_graphs_are_asked_for() {
        for (String graph : List.of("x:twice1", "x:twice2")) {
            server.update("INSERT DATA { GRAPH <" + graph
                    + "> { <x:twice> <http://www.w3.org/2000/01/rdf-schema#label> \"doubletext\" } }");
        }

        assertThat(rows(server.client(), "SELECT ?s { ?s text:query \"doubletext\" }"))
                .hasSize(1);
        assertThat(rows(server.client(), "SELECT ?s ?g { (?s ?score ?text ?g) text:query \"doubletext\" }"))
                .hasSize(2);
    }

    @Test
    void each_change_is_found_at_once_and_what_was_removed_is_not() throws InterruptedException {
        String label = "<x:changing> <http://www.w3.org/2000/01/rdf-schema#label> ";
        for (int turn = 0; turn < 5; turn++) {
            server.update("DELETE WHERE { GRAPH <x:changes> { ?s ?p ?o } } ; INSERT DATA { GRAPH <x:changes> { " + label
                    + "\"turn" + turn + " changeling\" } }");
            if (turn % 2 == 0) {
                Thread.sleep(1_000); // the copy in memory is ready by then
            }

            assertThat(rows(server.client(), "SELECT ?text { (?s ?score ?text) text:query \"changeling\" }"))
                    .containsExactly("turn" + turn + " changeling");
            assertThat(rows(server.client(), "SELECT ?s { ?s text:query \"turn" + (turn - 1) + "\" }"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ?s text:query "(ketamine"                     | unexpected end
                    ?s text:query "ketamine)"                     | unexpected ')' at character 9
                    GRAPH graph:vocabulary { ?s text:query "a) OR (b" } | unexpected ')' at character 2
                    ?s text:query "label:ketamine"                | no field 'label'
                    ?s text:query "/ket.*/"                       | FILTER(REGEX
                    ?s text:query "a /"                           | put a backslash
                    ?s text:query ""                              | 1 to 1000 characters
                    ?s text:query "[a TO"                         | unexpected end
                    ?s text:query (skos:hiddenLabel "x")          | not of http://www.w3.org/2004/02/skos/core#hiddenLabel
                    ?s text:query (rdfs:label)                    | is not told which words
                    ?s text:query ()                              | is not told which words
                    () text:query "x"                             | gives (?subject
                    (?a ?b ?c ?d ?e ?f) text:query "x"            | gives (?subject
                    ?s text:query ?words                          | bind it before
                    ?s text:query 5                               | seeks words in a string
                    ?s text:query ("x" 10001)                     | a limit from 1 to 10000
                    ?s text:query ("x" 0)                         | a limit from 1 to 10000
                    ?s text:query ("x" "highlight:")              | not \\"highlight:\\"
                    ?s text:query _:l . _:l <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> "x" ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:l | does not end
                    ?s text:query ?l . ?l <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> "x" ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest>/<http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> ?l | NTP-401
                    """)
    void what_cannot_be_sought_is_refused_in_one_line(String pattern, String complaint) {
        for (Client client : List.of(server.client(), new Client(onDisk.port()))) {
            HttpResponse<String> answer = client.ask(PREFIXES + "SELECT * { " + pattern + " }", CSV);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body().strip())
                    .contains("NTP-401 ", complaint.replace("\\", ""))
                    .doesNotContain("\n", "Exception", "lucene");
        }
    }

    @Test
    void words_from_the_data_may_be_sought() {
        assertThat(
                        rows(
                                server.client(),
                                "SELECT ?other { ntr:cycloserine rdfs:label ?label . BIND(STR(?label) AS ?name) (?other ?score) text:query (ntp:exactText ?name) }"))
                .isNotEmpty();
    }

    @Test
    void more_texts_than_are_given_at_once_are_an_error_and_no_part_of_an_answer() {
        HttpResponse<String> all =
                server.client().ask(PREFIXES + "SELECT (COUNT(*) AS ?n) { ?s text:query \"*\" }", CSV);
        HttpResponse<String> some =
                server.client().ask(PREFIXES + "SELECT (COUNT(*) AS ?n) { ?s text:query (\"*\" 10000) }", CSV);

        assertThat(all.statusCode()).isEqualTo(400);
        assertThat(all.body()).contains("more than 10000 texts");
        assertThat(some.body().lines()).contains("10000");
    }

    @Test
    void updates_do_not_search() {
        HttpResponse<String> answer =
                server.update(PREFIXES + "INSERT { GRAPH <x:g> { ?s <x:p> 1 } } WHERE { ?s text:query \"ketamine\" }");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("text:query is for queries");
    }

    @Test
    void hostile_words_end_in_time() {
        List<String> hostile = List.of(
                "*".repeat(1_000),
                "*a".repeat(500),
                "?*".repeat(500),
                "(".repeat(500) + "a" + ")".repeat(500),
                "a~2 ".repeat(250),
                "abcdefgh~2 *e* ".repeat(66),
                "a OR ".repeat(199) + "a",
                "a^99999999999999999999",
                "\\\"a b\\\"~999999999",
                "[* TO *] ".repeat(110),
                "-a",
                "*:*",
                "\\\\",
                "\\u0000\\uFFFF",
                "NOT NOT NOT",
                "a".repeat(1_000),
                "x".repeat(100_000));
        try (NtpServer hasty = Servers.withTimeout(Duration.ofSeconds(1))) {
            for (String words : hostile) {
                long start = System.nanoTime();
                HttpResponse<String> answer = new Client(hasty.port())
                        .postForm(
                                Endpoint.PATH,
                                "query="
                                        + Client.encode(
                                                PREFIXES + "SELECT (COUNT(*) AS ?n) { ?x a ntp:Drug . ?s text:query \""
                                                        + words + "\" }"),
                                CSV);

                assertThat(answer.statusCode()).as(words).isIn(200, 400, 503);
                assertThat(answer.body()).as(words).doesNotContain("Exception", "\tat ");
                assertThat(Duration.ofNanos(System.nanoTime() - start))
                        .as(words)
                        .isLessThan(Duration.ofSeconds(4));
            }
        }
    }

    @Test
    void mutated_words_never_break_the_server() {
        var random = new Random(7);
        String signs = "ab5 *?~^()[]{}\\\"':/+-!&|<>=.,TOANDORNOT\u00e9\u03b2\ud83d\ude00";
        for (int i = 0; i < 500; i++) {
            var words = new StringBuilder();
            for (int length = random.nextInt(25); length >= 0; length--) {
                words.append(signs.charAt(random.nextInt(signs.length())));
            }
            String literal = words.toString().replace("\\", "\\\\").replace("\"", "\\\"");
            HttpResponse<String> answer =
                    server.client().ask(PREFIXES + "ASK { ?s text:query \"" + literal + "\" }", AdminServer.JSON);

            assertThat(answer.statusCode()).as(words.toString()).isIn(200, 400, 503);
            assertThat(answer.body()).as(words.toString()).doesNotContain("Exception", "\tat ");
        }
    }

    private static List<String> rows(Client client, String query) {
        HttpResponse<String> answer = client.ask(PREFIXES + query, CSV);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().lines().skip(1).toList();
    }
}
