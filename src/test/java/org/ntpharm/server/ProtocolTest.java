package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.store.GraphStore;
import org.ntpharm.vocab.Ntp;
import org.yaml.snakeyaml.Yaml;

/** The endpoint keeps the SPARQL 1.1 Protocol, and HTTP with it. */
class ProtocolTest {
    private static final String ASK = Endpoint.PATH + "?query=" + Client.encode("ASK { ?s ?p ?o }");
    private static final String GRAPH = Endpoint.GRAPHS + "?graph="
            + Client.encode(Ntp.directGraph("fixture").getURI());

    private static GraphStore store;
    private static NtpServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        store = Servers.fixture();
        server = Servers.start(Servers.SETTINGS, store);
        client = new Client(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> every_request_is_answered_as_it_must_be() throws IOException {
        try (InputStream file = ProtocolTest.class.getResourceAsStream("protocol.yaml")) {
            List<Map<String, Object>> entries = new Yaml().load(file);
            return entries.stream()
                    .map(Exchange::new)
                    .map(exchange -> DynamicTest.dynamicTest(exchange.name(), () -> check(exchange)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ntpharm/sparql?query=ASK%7B%7D", "/ntpharm/data?default"})
    void an_answer_that_the_client_has_is_not_sent_again_until_something_changes(String path) {
        HttpResponse<String> first = client.get(path, "*/*");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String modified = first.headers().firstValue("Last-Modified").orElseThrow();

        HttpResponse<String> again = client.send(client.request(path).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
        assertThat(statusWith(path, "If-Modified-Since", modified)).isEqualTo(304);
        assertThat(statusWith(path, "If-Modified-Since", "Mon, 01 Jan 2024 00:00:00 GMT"))
                .isEqualTo(200);
        assertThat(statusWith(path, "If-Modified-Since", "yesterday")).isEqualTo(200);

        add("changed by " + path);

        assertThat(statusWith(path, "If-None-Match", tag)).isEqualTo(200);
        assertThat(client.get(path, "*/*").headers().firstValue("ETag"))
                .isPresent()
                .isNotEqualTo(first.headers().firstValue("ETag"));
    }

    @Test
    void each_form_of_an_answer_has_a_tag_of_its_own() {
        assertThat(client.get(ASK, "application/sparql-results+xml").headers().firstValue("ETag"))
                .isPresent()
                .isNotEqualTo(client.get(ASK, "text/csv").headers().firstValue("ETag"));
    }

    @Test
    void what_changes_by_itself_or_is_refused_has_no_tag() {
        String now = Endpoint.PATH + "?query=" + Client.encode("SELECT (now() AS ?t) {}");

        assertThat(client.get(now, "*/*").headers().firstValue("ETag")).isEmpty();
        assertThat(client.send(client.request(now).header("If-None-Match", "*")).statusCode())
                .isEqualTo(200);
        assertThat(client.get(ASK, "image/png").headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void a_large_answer_is_compressed_for_those_who_take_it_so() throws Exception {
        HttpRequest request =
                client.request(GRAPH).header("Accept-Encoding", "gzip").build();
        HttpResponse<byte[]> answer =
                java.net.http.HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(String.join(",", answer.headers().allValues("Vary"))).contains("Accept-Encoding", "Accept");
        try (var plain = new GZIPInputStream(new java.io.ByteArrayInputStream(answer.body()))) {
            assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(client.get(GRAPH, "*/*").body());
        }
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(statusWith(GRAPH, "If-None-Match", tag)).isEqualTo(304);
    }

    private static void check(Exchange exchange) {
        HttpResponse<String> answer = client.send(exchange.request(client));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(exchange.status());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(exchange.type());
        assertThat(answer.body()).contains(exchange.contains());
        exchange.lacks().forEach(text -> assertThat(answer.body()).doesNotContain(text));
        exchange.answered()
                .forEach((name, value) ->
                        assertThat(answer.headers().firstValue(name)).hasValue(value.toString()));
    }

    private static int statusWith(String path, String header, String value) {
        return client.send(client.request(path).header(header, value)).statusCode();
    }

    private static void add(String comment) {
        var model = ModelFactory.createDefaultModel().add(Ntp.ONTOLOGY, RDFS.comment, comment);
        Txn.executeWrite(store.dataset(), () -> store.dataset().addNamedModel(Ntp.directGraph("changed"), model));
    }
}
