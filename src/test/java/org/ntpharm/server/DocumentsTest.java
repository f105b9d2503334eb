package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.query.FixtureStore;
import org.ntpharm.store.GraphStore;
import org.ntpharm.vocab.Ntp;

/** Documents are loaded and removed over HTTP, and what was removed is gone. */
class DocumentsTest {
    private static final String DOCUMENTS = "/admin/documents";
    private static final String TEXT =
            "Ketamine blocks the NMDA receptor. Haloperidol does not block the NMDA receptor.";

    private static AdminServer server;

    @BeforeAll
    static void start() {
        server = AdminServer.over(Servers.fixture());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"text/turtle,Turtle", "application/ld+json,JSON-LD"})
    void a_text_that_is_posted_is_answered_with_its_claims(String type, String syntax) {
        String name = "My note in " + syntax + ".txt";

        HttpResponse<String> answer = post(name, "text/plain", TEXT, type);

        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(location).startsWith("/doc/my-note-in-");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        Model claims = model(answer.body(), RDFLanguages.nameToLang(syntax));
        assertThat(claims.listSubjectsWithProperty(Ntp.POLARITY, Ntp.AFFIRMED).toList())
                .hasSize(1);
        assertThat(claims.listSubjectsWithProperty(Ntp.POLARITY, Ntp.NEGATED).toList())
                .hasSize(1);
        assertThat(server.status(location)).isEqualTo(303);
        assertThat(server.ask("ASK { GRAPH ?g { <" + Ntp.entity("ketamine") + "> <" + Ntp.BLOCKS
                        + "> ?t } FILTER(?g = <" + Ntp.directGraph(location.substring("/doc/".length())) + ">) }"))
                .isTrue();
    }

    @Test
    void the_same_text_again_changes_nothing_and_another_replaces_it() {
        post("replaced", "text/plain", TEXT, "text/turtle");
        var version = server.store().version();

        HttpResponse<String> again = post("replaced", "text/plain", TEXT, "text/turtle");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(server.store().version()).isEqualTo(version);

        HttpResponse<String> other =
                post("replaced", "text/plain", "Ketamine blocks the NMDA receptor.", "text/turtle");
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(model(other.body(), Lang.TURTLE).contains(null, Ntp.POLARITY, Ntp.NEGATED))
                .isFalse();
        assertThat(server.store().version()).isNotEqualTo(version);
    }

    @Test
    void its_sentences_are_found_by_their_words_until_it_is_removed() {
        String found =
                "PREFIX text: <http://jena.apache.org/text#> ASK { ?s text:query \"haloperidol AND block\" . ?s <"
                        + Ntp.IN_DOCUMENT + "> <" + Ntp.document("searched") + "> }";

        post("searched", "text/plain", TEXT, "text/turtle");
        assertThat(server.ask(found)).isTrue();

        server.delete(DOCUMENTS + "/searched");
        assertThat(server.ask(found)).isFalse();
    }

    @Test
    void a_page_is_read_without_what_is_no_text() {
        String page = """
                <!DOCTYPE html><html><head><title>No title</title><script>Clozapine blocks the D2 receptor.</script></head>
                <body><nav><p>Fluoxetine inhibits the serotonin transporter.</p></nav>
                <h1>Results</h1><p>Ketamine <b>blocks</b>
                the NMDA&nbsp;receptor.<p>Haloperidol does not block the NMDA receptor.</body></html>
                """;

        HttpResponse<String> answer = post("page.html", "text/html; charset=UTF-8", page, "text/turtle");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        Model claims = model(answer.body(), Lang.TURTLE);
        assertThat(claims.contains(null, Ntp.SUBJECT, Ntp.entity("ketamine"))).isTrue();
        assertThat(claims.contains(null, Ntp.SUBJECT, Ntp.entity("haloperidol")))
                .isTrue();
        assertThat(claims.contains(null, Ntp.SUBJECT, Ntp.entity("fluoxetine"))).isFalse();
        assertThat(claims.contains(null, Ntp.SUBJECT, Ntp.entity("clozapine"))).isFalse();
    }

    @Test
    void a_header_may_name_the_document() {
        HttpResponse<String> answer = server.send(server.client()
                .request(DOCUMENTS)
                .header("Slug", "Named by header.txt")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(TEXT)));

        assertThat(answer.headers().firstValue("Location")).hasValue("/doc/named-by-header");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /admin/documents              | text/plain              | Ketamine. | */*         | 400 | NTP-107
                    /admin/documents?name=---     | text/plain              | Ketamine. | */*         | 400 | NTP-107
                    /admin/documents?name=refused | text/plain              | ' '       | */*         | 400 | NTP-102
                    /admin/documents?name=refused | text/html               | <p> </p>  | */*         | 400 | NTP-102
                    /admin/documents?name=refused | application/pdf         | Ketamine. | */*         | 415 | text/plain or text/html
                    /admin/documents?name=refused | text/plain;charset=utf-16 | Ketamine. | */*         | 415 | UTF-8
                    /admin/documents?name=refused | text/plain              | Ketamine. | image/png   | 406 | text/turtle
                    /admin/documents/refused      | text/plain              | Ketamine. | */*         | 405 | ?name=
                    """)
    void a_document_that_cannot_be_read_is_refused_with_the_reason(
            String path, String type, String body, String accept, int status, String complaint) {
        HttpResponse<String> answer = server.send(server.client()
                .request(path)
                .header("Content-Type", type)
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(body)));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(complaint).doesNotContain("Exception");
        assertThat(server.status("/doc/refused")).isEqualTo(404);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        HttpResponse<String> answer = server.send(server.client()
                .request(DOCUMENTS + "?name=binary")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofByteArray(new byte[] {0, 1, 2, 3})));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("NTP-103");
    }

    @Test
    void what_is_removed_is_gone_for_good_until_it_is_loaded_again(@TempDir Path folder) {
        List<String> described = List.of(
                "/doc/fixture",
                "/claim/fixture/1a",
                "/ref/fixture/crane-1959",
                "/graph/claims/fixture",
                "/graph/direct/fixture",
                "/page/doc/fixture",
                "/data/doc/fixture.ttl",
                "/page/claim/fixture/1a",
                "/data/graph/direct/fixture.nq");
        List<String> never =
                List.of("/doc/never", "/claim/fixture/never", "/graph/claims/never", "/data/doc/never.ttl");
        try (AdminServer first = AdminServer.over(onDisk(folder))) {
            FixtureStore.addTo(first.store().dataset());
            assertThat(described)
                    .allSatisfy(path -> assertThat(first.status(path)).isIn(200, 303));

            assertThat(first.delete(DOCUMENTS + "/fixture").statusCode()).isEqualTo(204);

            assertThat(described)
                    .allSatisfy(path -> assertThat(first.status(path)).as(path).isEqualTo(410));
            assertThat(never)
                    .allSatisfy(path -> assertThat(first.status(path)).as(path).isEqualTo(404));
            assertThat(first.status("/id/ketamine")).isEqualTo(303);
            assertThat(first.delete(DOCUMENTS + "/fixture").statusCode()).isEqualTo(410);
            assertThat(first.delete(DOCUMENTS + "/never").statusCode()).isEqualTo(404);
            assertThat(first.ask("ASK { ?claim <" + Ntp.STATED_IN + "> ?sentence }"))
                    .isFalse();
        }
        try (AdminServer second = AdminServer.over(onDisk(folder))) {
            assertThat(described)
                    .allSatisfy(path -> assertThat(second.status(path)).as(path).isEqualTo(410));
            assertThat(never)
                    .allSatisfy(path -> assertThat(second.status(path)).as(path).isEqualTo(404));

            HttpResponse<String> again = second.post(DOCUMENTS + "?name=fixture", "text/plain", TEXT);

            assertThat(again.statusCode()).isEqualTo(201);
            assertThat(second.status("/doc/fixture")).isEqualTo(303);
            assertThat(second.status("/graph/claims/fixture")).isEqualTo(303);
            assertThat(second.status("/claim/fixture/1a")).isEqualTo(410);
        }
    }

    private static GraphStore onDisk(Path folder) {
        return GraphStore.open(folder, OntologyFiles.bundled());
    }

    private static HttpResponse<String> post(String name, String type, String text, String accept) {
        return server.send(server.client()
                .request(DOCUMENTS + "?name=" + Client.encode(name))
                .header("Content-Type", type)
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(text)));
    }

    private static Model model(String text, Lang syntax) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), syntax);
        return model;
    }
}
