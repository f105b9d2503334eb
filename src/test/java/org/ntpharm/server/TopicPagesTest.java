package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.store.GraphStore;
import org.ntpharm.store.ImportedGraphs;
import org.ntpharm.vocab.Ntp;

/** What people see of each thing that the graph names. */
class TopicPagesTest {
    private static final String EVIL = "<script>alert('\"&')</script>";

    private static NtpServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        GraphStore store = Servers.fixture();
        Txn.executeWrite(store.dataset(), () -> store.dataset().addNamedModel(Ntp.claimsGraph("evil"), evil()));
        store.replace(new ImportedGraphs("chebi", TopicPagesTest::importedNames, Stream::empty));
        server = Servers.start(Servers.SETTINGS, store);
        client = new Client(server.port());
    }

    private static Stream<Triple> importedNames() {
        Node entity = Ntp.entity("chebi-900002").asNode();
        return Stream.of(
                Triple.create(entity, RDF.type.asNode(), Ntp.DRUG.asNode()),
                Triple.create(entity, RDFS.label.asNode(), NodeFactory.createLiteralLang("zorbanidol", "en")),
                Triple.create(entity, SKOS.altLabel.asNode(), NodeFactory.createLiteralLang("ketolarine", "en")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void an_entity_shows_names_identifiers_and_what_texts_affirm_with_sentence_and_dose() {
        Document page = page("/page/cycloserine");

        assertThat(page.select("h1").text()).isEqualTo("cycloserine");
        assertThat(page.select(".names").text()).contains("Seromycin");
        assertThat(page.select(".identifiers a").eachAttr("href"))
                .contains("http://purl.obolibrary.org/obo/CHEBI_40009");
        assertThat(page.select("#actions a[href=/page/nmda-receptor]")).isNotEmpty();
        assertThat(page.select("#actions").text())
                .contains("blocks", "made against tuberculosis, blocks it at high doses", "dose text high doses");
        assertThat(page.select("#effects").text()).contains("antidepressant effect", "Crane 1959", "1959");
        assertThat(page.select("#conditions").text()).contains("was developed for", "tuberculosis");
        assertThat(page.select("#actions a[href^=/page/doc/fixture#char=]")).isNotEmpty();
    }

    @Test
    void what_is_denied_or_hedged_stands_apart() {
        Document page = page("/page/ketamine");

        assertThat(page.select("#withheld .claim.withheld").eachText())
                .anyMatch(text -> text.contains("withheld as negated") && text.contains("has adverse effect"))
                .anyMatch(text -> text.contains("withheld as hedged") && text.contains("might"));
        assertThat(page.select("#effects").text()).doesNotContain("neuropsychiatric");
        assertThat(page.select("section:not(#withheld) .withheld")).isEmpty();
    }

    @Test
    void an_entity_shows_what_acts_on_it_and_what_follows_by_rules() {
        Document page = page("/page/nmda-receptor");

        assertThat(page.select("#object-of a[href=/page/ketamine]")).isNotEmpty();
        assertThat(page.select("#vocabulary a[href=/page/ionotropic-glutamate-receptor]"))
                .isNotEmpty();
        assertThat(page("/page/glutamate-receptor").select("#derived-of a[href=/page/ketamine]"))
                .isNotEmpty();
    }

    @Test
    void a_claim_shows_its_sentence_with_the_words_that_play_a_part() {
        Document page = page("/page/claim/fixture/3a");

        assertThat(page.select(".sentence mark.subjectMention").text()).isEqualTo("The antibiotic");
        assertThat(page.select(".sentence mark.doseText").text()).isEqualTo("high doses");
        assertThat(page.select(".verdict").hasClass("withheld")).isFalse();
        assertThat(page.text()).contains("Crane saw antidepressant effects of cycloserine in 1959.");
    }

    @Test
    void a_claim_stands_in_its_paragraph_with_its_doses_as_numbers() {
        Document page = page("/page/claim/fixture/4c");

        assertThat(page.select(".sentence .context").eachText())
                .hasSize(2)
                .anyMatch(text -> text.startsWith("Ketamine blocks NMDA receptors"))
                .anyMatch(text -> text.startsWith("Haley and Litteljohn think"));
        assertThat(page.select("#doses tbody td").eachText()).containsExactly("0.5 to 1 mg/kg", "intravenous");
        assertThat(page.select("#doses #dose1")).hasSize(1);
        assertThat(page.select("#reading").text()).contains("human");
        assertThat(page("/page/claim/fixture/2a").select("#doses")).isEmpty();
    }

    @Test
    void a_claim_says_why_it_is_no_fact() {
        Document page = page("/page/claim/fixture/5a");

        assertThat(page.select(".verdict.withheld").text())
                .contains("withheld as hedged", "The claim is hedged or conditional.");
        assertThat(page.select(".sentence mark.hedgeCue").text()).isEqualTo("might");
        assertThat(page.select(".facts").text()).contains("attributed to", "Haley and Litteljohn");
    }

    @Test
    void a_document_shows_its_text_with_each_claim_at_its_sentence() {
        Document page = page("/page/doc/fixture");

        assertThat(page.getElementById("char=64,120").text())
                .isEqualTo("Crane saw antidepressant effects of cycloserine in 1959.");
        assertThat(page.select("#text a[href=/page/claim/fixture/2a]").text())
                .isEqualTo("cycloserine has therapeutic effect antidepressant effect");
        assertThat(page.select("#text a.withheld").eachAttr("href")).contains("/page/claim/fixture/4b");
        assertThat(page.select("#text mark:not(.withheld)").eachText())
                .contains("Crane saw antidepressant effects of cycloserine in 1959.");
    }

    @Test
    void a_sentence_that_states_no_fact_is_marked_as_such() {
        assertThat(page("/page/doc/evil").select("#text mark.withheld").text()).startsWith("So ");
        assertThat(page("/page/doc/fixture").select("#text mark.withheld")).isEmpty();
    }

    @Test
    void a_work_shows_the_claims_that_rest_on_it() {
        assertThat(page("/page/ref/fixture/crane-1959").select("#claims").text())
                .contains("cycloserine has therapeutic effect antidepressant effect");
    }

    @Test
    void the_ontology_shows_each_term_with_definition_hierarchy_and_mappings() {
        Document page = page("/page/ontology");

        assertThat(page.getElementById("Drug").text()).contains("ntp:Drug", "approved or not", "chemical substance");
        assertThat(page.getElementById("Drug").select("a[href=https://schema.org/Drug]"))
                .isNotEmpty();
        assertThat(page.select("li:has(> a[href=/page/ontology#binds]) > ul a[href=/page/ontology#agonistOf]"))
                .isNotEmpty();
    }

    @Test
    void a_graph_shows_its_triples() {
        assertThat(page("/page/graph/direct/fixture").select("tbody tr").eachText())
                .contains("ntr:ketamine ntp:blocks ntr:nmda-receptor");
        assertThat(page("/page/graph/vocabulary").select("a[rel=next]").attr("href"))
                .isEqualTo("/page/graph/vocabulary?page=2");
    }

    @Test
    void an_imported_entity_has_a_page_with_its_names() {
        Document page = page("/page/chebi-900002");

        assertThat(page.select("h1").text()).isEqualTo("zorbanidol");
        assertThat(page.select(".names").text()).isEqualTo("Also called ketolarine");
    }

    @Test
    void names_that_begin_so_come_before_those_that_hold_it_and_misspellings_come_last() {
        List<String> hits = page("/search?q=keta").select(".hits a").eachAttr("href");
        assertThat(hits).startsWith("/page/ketamine");
        assertThat(page("/search?q=keta").select(".hits li").first().text()).endsWith("name found: ketamine");
        assertThat(hits.indexOf("/page/esketamine")).isPositive();
        List<String> misspelt = page("/search?q=resp").select(".hits a").eachAttr("href");
        assertThat(misspelt.indexOf("/page/risperidone"))
                .isGreaterThan(misspelt.indexOf("/page/respiratory-depression"));
    }

    @Test
    void names_lead_to_entities() {
        Document page = page("/search?q=" + Client.encode(" seromycin "));

        assertThat(page.select(".hits a").eachAttr("href")).containsExactly("/page/cycloserine");
        assertThat(page("/search?q=KETAMINE").select(".hits a").first().attr("href"))
                .isEqualTo("/page/ketamine");
        assertThat(page("/search?q=resperidone").select(".hits a").eachAttr("href"))
                .contains("/page/risperidone");
        assertThat(page("/search?q=ketolarine").select(".hits a").first().attr("href"))
                .isEqualTo("/page/chebi-900002");
        assertThat(page("/search?q=zzzz").text()).contains("No entity has a name like this.");
        assertThat(page("/search").select("input[name=q]")).isNotEmpty();
        assertThat(page("/").select("main form[action=/search] input[name=q]")).hasSize(1);
        assertThat(page("/").select("#documents a[href=/page/doc/fixture]")).hasSize(1);
    }

    @Test
    void words_lead_to_sentences_and_their_claims() {
        Document page = page("/search?q=" + Client.encode("Neuronal fir (stops)"));

        assertThat(page.select("#sentences blockquote").eachText())
                .containsExactly("Ketamine blocks NMDA receptors and so stops neuronal firing.[1]");
        assertThat(page.select("#sentences mark").eachText()).containsExactly("stops", "neuronal", "firing");
        assertThat(page.select("#sentences .source a").attr("href")).isEqualTo("/page/doc/fixture#char=0,63");
        assertThat(page.select("#sentences a.reading").eachAttr("href")).contains("/page/claim/fixture/1a");
        assertThat(page("/search?q=zzzz").text()).contains("No sentence says all of these words.");
        assertThat(page("/search?q=" + Client.encode("(*)")).text()).contains("No sentence says all of these words.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page/evil",
                "/page/doc/evil",
                "/page/claim/evil/1",
                "/page/graph/claims/evil",
                "/page/ref/evil/1",
                "/search?q=script",
                "/search?q=%22%3E%3Cscript%3E"
            })
    void markup_in_names_and_texts_is_shown_as_text(String path) {
        HttpResponse<String> answer = client.get(path, "text/html");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .doesNotContain("<script>", "href=\"javascript")
                .contains("&lt;script&gt;");
    }

    @Test
    void pages_fetch_nothing_from_elsewhere_run_only_our_files_and_are_not_sent_twice() {
        HttpResponse<String> answer = client.get("/page/ketamine", "text/html");

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(Jsoup.parse(answer.body()).select("script").eachAttr("src"))
                .containsExactly("/complete.js", "/graph.js");
        assertThat(answer.body()).doesNotContain("<script>", "src=\"http", "onclick", "style=\"");
        assertThat(page("/page/ketamine").select("link[rel=alternate]").eachAttr("href"))
                .contains("/data/ketamine.ttl", "/data/ketamine.jsonld");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(client.send(client.request("/page/ketamine").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page/no-such-drug",
                "/page/",
                "/page/claim/fixture/none",
                "/page/doc/none",
                "/page/doc/fixture?page=2",
                "/page/ontology?page=2",
                "/page/ketamine?page=2",
                "/page/ketamine?page=-1"
            })
    void what_the_store_does_not_know_has_no_page(String path) {
        assertThat(client.get(path, "text/html").statusCode()).isEqualTo(404);
    }

    private static Document page(String path) {
        HttpResponse<String> answer = client.get(path, "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /** A document whose names and sentences are markup. */
    private static Model evil() {
        Model model = ModelFactory.createDefaultModel();
        model.createResource(Ntp.entity("evil").getURI())
                .addProperty(RDF.type, Ntp.DRUG)
                .addProperty(RDFS.label, EVIL)
                .addProperty(SKOS.altLabel, EVIL)
                .addProperty(SKOS.exactMatch, ResourceFactory.createResource("javascript:alert(1)"));
        model.createResource(Ntp.document("evil").getURI()).addProperty(RDF.type, Ntp.DOCUMENT);
        model.createResource(Ntp.sentence("evil", 0, 9).getURI())
                .addProperty(Ntp.IN_DOCUMENT, Ntp.document("evil"))
                .addLiteral(Ntp.ORDINAL, ResourceFactory.createTypedLiteral(1))
                .addProperty(Ntp.EXACT_TEXT, "So " + EVIL);
        model.createResource(Ntp.work("evil", "1").getURI()).addProperty(RDFS.label, EVIL);
        model.createResource(Ntp.claim("evil", "1").getURI())
                .addProperty(Ntp.SUBJECT, Ntp.entity("evil"))
                .addProperty(Ntp.PREDICATE, Ntp.BLOCKS)
                .addProperty(Ntp.OBJECT, Ntp.entity("nmda-receptor"))
                .addProperty(Ntp.SUBJECT_MENTION, EVIL)
                .addProperty(Ntp.DOSE_TEXT, EVIL)
                .addProperty(Ntp.ATTRIBUTED_TO, Ntp.work("evil", "1"))
                .addProperty(Ntp.WITHHELD_BECAUSE, Ntp.WITHHELD_NEGATED)
                .addProperty(Ntp.STATED_IN, Ntp.sentence("evil", 0, 9));
        return model;
    }
}
