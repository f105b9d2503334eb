package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ntpharm.pages.Html;
import org.ntpharm.query.CatalogueQuery;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.store.GraphStore;
import org.ntpharm.vocab.Ntp;

class PagesTest {
    private static final String HTML = "text/html";
    private static final String EVIL = "<script>alert('\"&')</script>";

    private static NtpServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        GraphStore store = Servers.fixture();
        spoil(store.dataset());
        server = Servers.start(Servers.SETTINGS, store);
        client = new Client(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_page_answers_the_canonical_question_with_sentences_and_doses() {
        String page = client.get("/", HTML).body();

        assertThat(page)
                .contains("Which drugs that block the NMDA receptor show an antidepressant effect?")
                .containsSubsequence(
                        "<h3><a href=\"/page/cycloserine\">cycloserine</a></h3>",
                        "Crane saw antidepressant effects",
                        "found by Crane 1959",
                        "made against tuberculosis",
                        "<b>blocks NMDA receptor</b>, dose: high doses",
                        "<h3><a href=\"/page/ketamine\">ketamine</a></h3>",
                        "<b>treats treatment-resistant depression</b>");
    }

    @Test
    void the_page_of_an_empty_store_says_that_there_is_no_answer() {
        try (NtpServer empty = Servers.start(Servers.SETTINGS, Servers.empty())) {
            assertThat(new Client(empty.port()).get("/", HTML).body())
                    .contains("No text in the store says so", "<dt>documents</dt><dd>0</dd>");
        }
    }

    @Test
    void the_page_offers_every_question_and_the_endpoint() {
        String page = client.get("/", HTML).body();

        assertThat(QueryCatalogue.bundled().queries())
                .extracting(CatalogueQuery::question)
                .allSatisfy(question ->
                        assertThat(page).contains(Html.text(question).markup()));
        assertThat(page).contains("<pre>http://localhost:" + server.port() + "/ntpharm/sparql</pre>");
    }

    @Test
    void pages_run_only_our_own_files_and_fetch_nothing_from_elsewhere() {
        HttpResponse<String> page = client.get("/", HTML);

        assertThat(withoutData(page.body()).replace("<script src=\"/complete.js\" defer></script>", ""))
                .doesNotContain("<script", "src=\"http", "onclick", "style=\"");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';")
                .doesNotContain("unsafe");
        assertThat(client.get("/ntpharm.css", "text/css").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
        assertThat(client.get("/ntpharm.css", "text/css").body()).doesNotContain("url(", "@import");
    }

    @Test
    void a_query_of_the_form_is_answered_as_a_table() {
        HttpResponse<String> page = client.get(
                "/query?query="
                        + Client.encode("SELECT ?d { ?d <" + Ntp.BLOCKS + "> <" + Ntp.entity("nmda-receptor")
                                + "> } ORDER BY ?d"),
                HTML);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<p class=\"count\">2 rows.</p>", "<th>d</th>", ">ntr:ketamine</a>");
    }

    @Test
    void a_question_of_the_catalogue_is_run_by_its_name() {
        assertThat(client.get("/query?name=earliest-report", HTML).body())
                .contains("<h1>Earliest report of an effect</h1>", "<td>1959</td>");
    }

    @Test
    void links_in_an_answer_describe_what_they_name() {
        assertThat(client.get("/query?query=" + Client.encode("DESCRIBE <" + Ntp.entity("ketamine") + ">"), HTML)
                        .body())
                .contains("ntr:ketamine", "ntp:blocks");
    }

    @Test
    void a_long_query_may_be_posted() {
        assertThat(client.postForm("/query", "query=" + Client.encode("ASK {}" + " ".repeat(20_000)), HTML)
                        .body())
                .contains("Yes.");
    }

    @Test
    void a_query_that_cannot_run_is_told_beside_its_text() {
        HttpResponse<String> page = client.get("/query?query=" + Client.encode("SELECT * { ?s <x> }"), HTML);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains(
                        "class=\"complaint\">unexpected &#39;}&#39; at line 1", "SELECT * { ?s &lt;x&gt; }</textarea>");
    }

    @Test
    void an_unknown_question_leads_back_to_the_form() {
        HttpResponse<String> page = client.get("/query?name=no-such-question", HTML);

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/#ask");
    }

    @Test
    void markup_in_the_data_or_in_a_query_stays_text() {
        String home = client.get("/", HTML).body();
        String table = client.get(
                        "/query?query="
                                + Client.encode("SELECT ?label { ?s <" + RDFS.label
                                        + "> ?label FILTER(CONTAINS(?label, 'alert')) }"),
                        HTML)
                .body();
        String query = client.get(
                        "/query?query="
                                + Client.encode("SELECT (\"</textarea>" + EVIL.replace("\"", "\\\"") + "\" AS ?x) {}"),
                        HTML)
                .body();
        String graph = client.get(
                        "/query?query=" + Client.encode("CONSTRUCT { ?s ?p '<script>' } WHERE { ?s ?p ?o }"), HTML)
                .body();
        String iri = client.get("/query?query=" + Client.encode("SELECT (IRI('javascript:alert(1)') AS ?x) {}"), HTML)
                .body();

        assertThat(withoutData(home) + table + query + graph)
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
        assertThat(home)
                .contains(
                        "<h3><a href=\"/page/cycloserine\">cycloserine</a></h3>",
                        "&lt;script&gt;alert(&#39;&quot;&amp;&#39;)&lt;/script&gt;");
        assertThat(query).doesNotContain("</textarea><");
        assertThat(iri).doesNotContain("href=\"javascript");
    }

    @Test
    void a_path_that_does_not_exist_is_not_found() {
        assertThat(client.get("/nothing", HTML).statusCode()).isEqualTo(404);
    }

    /** Names the finder of an effect by markup. */
    private static void spoil(Dataset store) {
        Txn.executeWrite(store, () -> {
            var work = ModelFactory.createDefaultModel();
            work.createResource(Ntp.work("fixture", "evil").getURI()).addProperty(RDFS.label, EVIL);
            work.createResource(Ntp.claim("fixture", "3a").getURI())
                    .addProperty(
                            Ntp.ATTRIBUTED_TO,
                            work.createResource(Ntp.work("fixture", "evil").getURI()));
            store.addNamedModel(Ntp.claimsGraph("evil"), work);
        });
    }

    /** Without the description of the data, a script element that is none: browsers run no JSON-LD. */
    private static String withoutData(String page) {
        return page.replace("<script type=\"application/ld+json\">", "");
    }
}
