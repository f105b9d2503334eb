package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.vocab.Ntp;

class EndpointTest {
    private static final String CANONICAL = QueryCatalogue.bundled()
            .find("nmda-blockers-with-antidepressant-effect")
            .orElseThrow()
            .sparql();
    private static final String JSON = "application/sparql-results+json";

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application/sparql-results+json | "value": "https://w3id.org/ntpharm/id/ketamine"
                    application/sparql-results+xml  | <uri>https://w3id.org/ntpharm/id/ketamine</uri>
                    text/csv                        | https://w3id.org/ntpharm/id/ketamine,ketamine
                    text/tab-separated-values       | <https://w3id.org/ntpharm/id/ketamine>\t"ketamine"@en
                    """)
    void rows_come_in_the_format_that_is_accepted(String type, String row) {
        HttpResponse<String> answer = client.ask(CANONICAL, type);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.body()).contains(row.replace("\\t", "\t"), "id/cycloserine");
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle,Turtle",
        "application/ld+json,JSON-LD",
        "application/n-triples,N-Triples",
        "application/rdf+xml,RDF/XML"
    })
    void graphs_come_in_the_format_that_is_accepted(String type, String syntax) {
        HttpResponse<String> answer =
                client.ask("CONSTRUCT { ?d ?p ?o } WHERE { VALUES ?p { <" + Ntp.BLOCKS + "> } ?d ?p ?o }", type);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(model(answer.body(), syntax)
                        .contains(Ntp.entity("ketamine"), Ntp.BLOCKS, Ntp.entity("nmda-receptor")))
                .isTrue();
    }

    @Test
    void a_graph_that_is_asked_for_and_not_there_is_not_made() {
        String asked = client.ask("SELECT * { GRAPH <http://example.org/nowhere> { ?s ?p ?o } }", "text/csv")
                .body();
        String graphs = client.ask("SELECT ?g { GRAPH ?g {} }", "text/csv").body();

        assertThat(asked.lines()).hasSize(1);
        assertThat(graphs).contains(Ntp.claimsGraph("fixture").getURI()).doesNotContain("nowhere");
    }

    @Test
    void a_description_comes_as_a_graph() {
        HttpResponse<String> answer = client.ask("DESCRIBE <https://w3id.org/ntpharm/id/ketamine>", "text/turtle");

        assertThat(model(answer.body(), "Turtle").contains(Ntp.entity("ketamine"), Ntp.BLOCKS))
                .isTrue();
    }

    @Test
    void a_query_may_be_posted_as_a_form_or_as_it_is() {
        HttpResponse<String> form = client.postForm(Endpoint.PATH, "query=" + Client.encode(CANONICAL), JSON);
        HttpResponse<String> bare = client.post(Endpoint.PATH, CANONICAL, "application/sparql-query", JSON);

        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("id/ketamine").isEqualTo(bare.body());
    }

    @Test
    void the_default_graph_is_the_union_and_named_graphs_can_be_asked_alone() {
        String blocks = "ASK { ?d <" + Ntp.BLOCKS + "> ?t }";
        String classes = "ASK { ?c a <http://www.w3.org/2002/07/owl#Class> }";
        String only =
                "&default-graph-uri=" + Client.encode(Ntp.directGraph("fixture").getURI());

        assertThat(truth(Client.encode(blocks))).isTrue();
        assertThat(truth(Client.encode(classes))).isTrue();
        assertThat(truth(Client.encode(blocks) + only)).isTrue();
        assertThat(truth(Client.encode(classes) + only)).isFalse();
    }

    @Test
    void a_graph_that_the_store_does_not_have_is_empty_and_is_not_fetched(@TempDir Path folder) throws IOException {
        String file = Files.writeString(folder.resolve("secret.ttl"), "<http://s> <http://p> <http://o> .")
                .toUri()
                .toString();
        String ask = Client.encode("ASK { ?s ?p ?o }");

        assertThat(truth(Client.encode("ASK FROM <" + file + "> { ?s ?p ?o }"))).isFalse();
        assertThat(truth(ask + "&default-graph-uri=" + Client.encode(file))).isFalse();
        assertThat(truth(ask)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SELECT * { ?s ?p                                          | NTP-401 unexpected end at line 1
                    INSERT DATA { <http://s> <http://p> 1 }                   | updates are refused
                    SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }   | SERVICE is refused
                    SELECT * { ?s ?p ?o FILTER(<java:org.example.X>(1)) }     | function <java:org.example.X> is refused
                    """)
    void a_query_that_cannot_run_is_a_bad_request_that_says_why(String sparql, String complaint) {
        HttpResponse<String> answer = client.ask(sparql, JSON);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(complaint).doesNotContain("Exception", "\tat ");
    }

    @Test
    void a_complaint_may_quote_letters_of_any_alphabet() {
        HttpResponse<String> answer = client.ask("SELECT (<x:\u00e9\u4e2d>() AS ?x) {}", JSON);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<x:\u00e9\u4e2d> is refused");
    }

    @Test
    void no_query_is_a_bad_request() {
        assertThat(client.get(Endpoint.PATH + "?other=1", JSON).statusCode()).isEqualTo(400);
        assertThat(client.get(Endpoint.PATH + "?query=", JSON).statusCode()).isEqualTo(400);
    }

    @Test
    void the_bare_endpoint_leads_to_the_page() {
        HttpResponse<String> answer = client.get(Endpoint.PATH, "text/html");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ntpharm",
                "/ntpharm/sparql",
                "/ntpharm/data",
                "/ntpharm/update",
                "/ntpharm/upload",
                "/$/datasets",
                "/$/compact/ntpharm",
                "/$/server"
            })
    void nothing_writes_and_nothing_administers(String path) {
        String insert = "update=" + Client.encode("INSERT DATA { <http://s> <http://p> \"written\" }");

        assertThat(client.postForm(path, insert, JSON).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(client.post(
                                path,
                                "INSERT DATA { <http://s> <http://p> \"written\" }",
                                "application/sparql-update",
                                JSON)
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(client.method("PUT", path + "?default", "<http://s> <http://p> \"written\" .")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(client.method("DELETE", path + "?default", "").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(truth(Client.encode("ASK { ?s ?p \"written\" }"))).isFalse();
        assertThat(truth(Client.encode("ASK { ?s ?p ?o }"))).isTrue();
    }

    @Test
    void a_very_long_query_is_refused_before_it_is_parsed() {
        String padded = "ASK {}" + " ".repeat(2_000_000);

        assertThat(client.post(Endpoint.PATH, padded, "application/sparql-query", JSON)
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void a_parser_bomb_is_a_bad_request() {
        String bomb = "SELECT * " + "{".repeat(150_000) + "}".repeat(150_000);

        assertThat(client.post(Endpoint.PATH, bomb, "application/sparql-query", JSON)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void any_site_may_ask_without_credentials() {
        HttpResponse<String> answer =
                client.send(client.request(Endpoint.PATH + "?query=ASK%7B%7D").header("Origin", "https://example.org"));
        HttpResponse<String> preflight = client.send(client.request(Endpoint.PATH)
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", java.net.http.HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValue("GET, POST, OPTIONS");
    }

    @Test
    void it_says_that_it_is_there() {
        assertThat(client.get("/$/ping", "text/plain").statusCode()).isEqualTo(200);
    }

    private static boolean truth(String encodedQuery) {
        return client.get(Endpoint.PATH + "?query=" + encodedQuery, JSON).body().contains("true");
    }

    private static Model model(String text, String syntax) {
        Model model = ModelFactory.createDefaultModel();
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        RDFDataMgr.read(model, bytes, RDFLanguages.nameToLang(syntax));
        return model;
    }
}
