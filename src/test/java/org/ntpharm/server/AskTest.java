package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions put together in a form, without script. */
class AskTest {
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
    void it_begins_with_the_canonical_question_and_its_answer() {
        Document page = page("/ask", 200);

        assertThat(page.select("#found tbody tr").eachText())
                .containsExactly("ntr:cycloserine cycloserine", "ntr:ketamine ketamine");
        assertThat(page.select("#conditions input").eachAttr("value"))
                .containsExactly("NMDA receptor", "antidepressant effect", "");
        assertThat(sparql(page)).contains("ntp:blocks", "ntr:nmda-receptor");
    }

    @ParameterizedTest
    @CsvSource({
        "Drug, said, blocks, nmda RECEPTOR, 'ntr:cycloserine ntr:ketamine'",
        "Drug, said, developedFor, TB, ntr:cycloserine",
        "Drug, denied, hasAdverseEffect, neuropsychiatric effect, ntr:ketamine",
        "Drug, denied, hasEffect, neuropsychiatric effect, ntr:ketamine",
        "Drug, hedged, hasEffect, altered consciousness, ntr:ketamine",
        "Drug, denied, blocks, NMDA receptor, ''",
        "Receptor, said, ^blocks, ketamine, ntr:nmda-receptor",
    })
    void a_condition_is_what_texts_affirm_deny_or_suspect(
            String kind, String standing, String relation, String entity, String found) {
        Document page = page(
                "/ask?kind=" + kind + "&is=" + standing + "&relation=" + Client.encode(relation) + "&entity="
                        + Client.encode(entity),
                200);

        assertThat(String.join(" ", page.select("#found td:first-child").eachText()))
                .contains(found);
        assertThat(page.select("#found tbody tr").isEmpty()).isEqualTo(found.isEmpty());
        assertThat(client.ask(sparql(page), "text/csv").statusCode()).isEqualTo(200);
    }

    @Test
    void what_no_text_says_narrows_what_is_found() {
        assertThat(page(
                                "/ask?kind=Drug&is=said&relation=blocks&entity=NMDA+receptor"
                                        + "&is=unsaid&relation=developedFor&entity=tuberculosis",
                                200)
                        .select("#found td:first-child")
                        .eachText())
                .containsExactly("ntr:ketamine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=Drug&is=said&relation=blocks&entity=zzzz",
                "kind=Drug&is=said&relation=blocks%3E+ntr:x+.+%3Fs+%3Fp+%3Fo&entity=ketamine",
                "kind=Drug+;+ntp:blocks+%3Fx&is=said&relation=blocks&entity=ketamine",
                "kind=Drug&is=said&relation=blocks&entity=ntr:x+.+%7D+DROP+ALL",
                "kind=Drug&is=said&relation=blocks&entity=%22%3E%3Cscript%3E"
            })
    void what_is_not_known_is_refused_and_never_becomes_sparql(String fields) {
        Document page = page("/ask?" + fields, 400);

        assertThat(page.select(".complaint")).isNotEmpty();
        assertThat(page.select("#sparql, main script")).isEmpty();
    }

    @Test
    void names_are_completed_within_a_kind() {
        assertThat(client.get("/search.json?q=nmda&kind=Receptor", "application/json")
                        .body())
                .startsWith("[{\"iri\":\"https://w3id.org/ntpharm/id/nmda-receptor\",\"href\":\"/page/nmda-receptor\"")
                .doesNotContain("\"kinds\":\"drug\"");
        assertThat(client.get("/search.json?q=+", "application/json").body()).isEqualTo("[]");
        assertThat(client.get("/search.json?q=seromycin", "application/json").body())
                .contains("\"name\":\"cycloserine\",\"found\":\"Seromycin\"", "\"exact\":true");
    }

    @Test
    void a_neighbourhood_tells_facts_from_what_is_denied_or_hedged() {
        HttpResponse<String> answer = client.get("/neighbours/ketamine", "application/json");

        assertThat(answer.body())
                .contains(
                        "\"target\":\"https://w3id.org/ntpharm/id/nmda-receptor\",\"name\":\"blocks\",\"standing\":\"FACT\"",
                        "\"name\":\"has adverse effect\",\"standing\":\"DENIED\"",
                        "\"name\":\"has adverse effect\",\"standing\":\"HEDGED\"",
                        "\"name\":\"NMDA receptor\",\"href\":\"/page/nmda-receptor\",\"kind\":\"TARGET\"");
        assertThat(client.get("/neighbours/haloperidol", "application/json").statusCode())
                .isEqualTo(404);
        assertThat(client.get("/neighbours/doc/fixture", "application/json").statusCode())
                .isEqualTo(404);
    }

    @Test
    void libraries_are_served_from_paths_with_their_version_and_never_change() {
        String library = Jsoup.parse(client.get("/editor", "text/html").body())
                .select("script[src^=/assets/]")
                .attr("src");

        assertThat(library).matches("/assets/zazuko__yasgui/\\d+\\.\\d+\\.\\d+/build/yasgui\\.min\\.js");
        assertThat(client.get(library, "*/*")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElseThrow())
                .contains("immutable");
        assertThat(client.get(library + ".LICENSE.txt", "*/*").body()).contains("MIT");
        assertThat(client.get("/assets/zazuko__yasgui/4.5.0/package.json", "*/*")
                        .statusCode())
                .isEqualTo(404);
    }

    private static Document page(String path, int status) {
        HttpResponse<String> answer = client.get(path, "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        return Jsoup.parse(answer.body());
    }

    private static String sparql(Document page) {
        return page.select("#sparql").text();
    }
}
