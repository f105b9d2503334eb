package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.store.GraphStore;
import org.ntpharm.vocab.Ntp;

/** Each IRI leads to its description, in the form that a client asks for. */
class LinkedDataTest {
    private static final String KETAMINE = "/id/ketamine";

    private static NtpServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        GraphStore store = Servers.fixture();
        Txn.executeWrite(store.dataset(), () -> store.dataset().addNamedModel(Ntp.directGraph("large"), manyTriples()));
        server = Servers.start(Servers.SETTINGS, store);
        client = new Client(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    text/html                                                       | /page/ketamine
                    text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | /page/ketamine
                    */*                                                             | /page/ketamine
                    text/turtle                                                     | /data/ketamine.ttl
                    TEXT/Turtle                                                     | /data/ketamine.ttl
                    application/ld+json;profile="x"                                 | /data/ketamine.jsonld
                    application/json                                                | /data/ketamine.jsonld
                    application/n-triples                                           | /data/ketamine.nt
                    application/rdf+xml                                             | /data/ketamine.rdf
                    text/html;q=0.4, text/turtle;q=0.6                              | /data/ketamine.ttl
                    text/turtle;q=0.3, application/n-triples;q=0.9, */*;q=0.1       | /data/ketamine.nt
                    text/html;q=0, application/xhtml+xml;q=0, text/*                | /data/ketamine.ttl
                    image/png, application/rdf+xml;q=0.001                          | /data/ketamine.rdf
                    """)
    void the_header_decides_where_an_iri_leads(String accept, String target) {
        HttpResponse<String> answer = client.get(KETAMINE, accept);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(target);
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept, Accept-Encoding");
    }

    @ParameterizedTest
    @CsvSource({
        "/id/ketamine,/data/ketamine.ttl",
        "/claim/fixture/1a,/data/claim/fixture/1a.ttl",
        "/doc/fixture,/data/doc/fixture.ttl",
        "/ref/fixture/crane-1959,/data/ref/fixture/crane-1959.ttl",
        "/graph/claims/fixture,/data/graph/claims/fixture.ttl",
        "/ontology,/data/ontology.ttl",
        "/ontology/0.1.0,/data/ontology/0.1.0.ttl"
    })
    void every_kind_of_iri_has_its_description(String path, String target) {
        assertThat(client.get(path, "text/turtle").headers().firstValue("Location"))
                .hasValue(target);
        assertThat(client.get(target, "*/*").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "ttl,text/turtle,Turtle",
        "jsonld,application/ld+json,JSON-LD",
        "nt,application/n-triples,N-Triples",
        "rdf,application/rdf+xml,RDF/XML",
        "trig,application/trig,TriG",
        "nq,application/n-quads,N-Quads"
    })
    void an_entity_is_described_by_its_triples_its_claims_and_their_sentences(
            String extension, String type, String syntax) {
        HttpResponse<String> answer = client.get("/data/ketamine." + extension, "*/*");
        Model model = model(answer.body(), syntax);

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(model.contains(Ntp.entity("ketamine"), Ntp.BLOCKS, Ntp.entity("nmda-receptor")))
                .isTrue();
        assertThat(model.contains(Ntp.entity("esketamine"), Ntp.ENANTIOMER_OF, Ntp.entity("ketamine")))
                .isTrue();
        assertThat(model.contains(Ntp.claim("fixture", "4b"), Ntp.COMPARATOR, Ntp.entity("cycloserine")))
                .isTrue();
        assertThat(model.contains(
                        Ntp.sentence("fixture", 0, 63),
                        Ntp.EXACT_TEXT,
                        "Ketamine blocks NMDA receptors and so stops neuronal firing.[1]"))
                .isTrue();
        assertThat(model.contains(Ntp.entity("nmda-receptor"), RDFS.label)).isTrue();
    }

    @Test
    void json_ld_abbreviates_by_the_prefixes_of_the_ontology() {
        assertThat(client.get("/data/ketamine.jsonld", "*/*").body())
                .contains("\"@context\"", "\"ntp\": \"" + Ntp.NS + "\"", "\"@id\": \"ntr:ketamine\"");
    }

    @Test
    void a_document_of_ones_own_can_be_read_with_the_published_context() {
        HttpResponse<String> context = client.get("/context.jsonld", "*/*");
        String document = context.body()
                .replaceFirst("}}$", "}, \"@id\": \"ntr:ketamine\", \"ntp:blocks\": {\"@id\": \"ntr:nmda-receptor\"}}");

        assertThat(context.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/ld+json");
        assertThat(model(document, "JSON-LD").contains(Ntp.entity("ketamine"), Ntp.BLOCKS, Ntp.entity("nmda-receptor")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/no-such-drug",
                "/id/",
                "/claim/fixture/none",
                "/doc/none",
                "/ref/none/1",
                "/graph/none",
                "/ontology/9.9.9",
                "/data/no-such-drug.ttl",
                "/data/ketamine.doc",
                "/data/ketamine",
                "/data/",
                "/data/ketamine.ttl?page=2",
                "/data/ketamine.ttl?page=0",
                "/data/ketamine.ttl?page=x",
                "/id/ketamine%3E%20%7D",
                "/id/a%22b"
            })
    void what_the_store_does_not_know_is_not_found(String path) {
        assertThat(client.get(path, "text/turtle").statusCode()).isEqualTo(404);
        assertThat(client.get(path, "text/html").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html;q=0, application/xhtml+xml;q=0", "text/turtle;q=nonsense"})
    void a_client_that_accepts_no_form_is_told_which_there_are(String accept) {
        HttpResponse<String> answer = client.get(KETAMINE, accept);

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept, Accept-Encoding");
        assertThat(answer.body()).contains("href=\"/data/ketamine.jsonld\"");
    }

    @Test
    void headers_lead_to_the_other_forms() {
        assertThat(client.get(KETAMINE, "*/*").headers().allValues("Link"))
                .contains(
                        "</page/ketamine>; rel=\"alternate\"; type=\"text/html\"",
                        "</data/ketamine.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"");
        assertThat(client.get("/data/ketamine.nt", "*/*").headers().allValues("Link"))
                .contains("<https://w3id.org/ntpharm/id/ketamine>; rel=\"describes\"");
    }

    @Test
    void a_description_that_the_client_has_is_not_sent_again() {
        String tag = client.get("/data/ketamine.ttl", "*/*")
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        HttpResponse<String> again =
                client.send(client.request("/data/ketamine.ttl").header("If-None-Match", "\"other\", " + tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(client.send(client.request("/data/ketamine.ttl").header("If-None-Match", "\"other\""))
                        .statusCode())
                .isEqualTo(200);
        assertThat(client.get("/data/cycloserine.ttl", "*/*").headers().firstValue("ETag"))
                .isNotEqualTo(tag);
    }

    @Test
    void a_large_description_comes_in_parts() {
        HttpResponse<String> first = client.get("/data/graph/direct/large.nt", "*/*");
        HttpResponse<String> second = client.get("/data/graph/direct/large.nt?page=2", "*/*");

        assertThat(first.headers().allValues("Link"))
                .contains("</data/graph/direct/large.nt?page=2>; rel=\"next\"")
                .noneMatch(link -> link.contains("prev"));
        assertThat(second.headers().allValues("Link"))
                .contains("</data/graph/direct/large.nt?page=1>; rel=\"prev\"")
                .noneMatch(link -> link.contains("next"));
        Model both = model(first.body(), "N-Triples").add(model(second.body(), "N-Triples"));
        both.removeAll(
                both.createResource("http://localhost:" + server.port() + "/data/graph/direct/large.nt"), null, null);
        assertThat(both.isIsomorphicWith(manyTriples())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"/data/ketamine.ttl,Turtle", "/data/claim/fixture/1a.jsonld,JSON-LD", "/data/doc/fixture.rdf,RDF/XML"})
    void a_description_names_its_dataset_and_its_licence(String path, String syntax) {
        HttpResponse<String> answer = client.get(path, "*/*");
        Model model = model(answer.body(), syntax);
        var document = model.createResource("http://localhost:" + server.port() + path);

        assertThat(model.contains(document, model.createProperty("http://rdfs.org/ns/void#inDataset"), Ntp.DATASET))
                .isTrue();
        assertThat(model.contains(document, DCTerms.license, Ntp.LICENCE)).isTrue();
        assertThat(model.contains(document, FOAF.primaryTopic)).isTrue();
        assertThat(answer.headers().allValues("Link"))
                .contains(
                        "</dataset>; rel=\"describedby\"",
                        "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {KETAMINE, "/data/ketamine.ttl"})
    void head_is_get_without_a_body_and_nothing_can_be_written(String path) {
        HttpResponse<String> head = client.method("HEAD", path, "");

        assertThat(head.statusCode()).isEqualTo(client.get(path, "*/*").statusCode());
        assertThat(head.body()).isEmpty();
        for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
            assertThat(client.method(method, path, "x").statusCode()).isBetween(400, 501);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {KETAMINE, "/data/ketamine.ttl", "/ontology", "/doc/fixture"})
    void any_site_may_follow_iris(String path) {
        HttpResponse<String> answer = client.send(client.request(path).header("Origin", "https://example.org"));
        HttpResponse<String> preflight = client.send(client.request(path).method("OPTIONS", BodyPublishers.noBody()));

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(preflight.statusCode()).isEqualTo(204);
    }

    private static Model manyTriples() {
        Model model = ModelFactory.createDefaultModel();
        for (int i = 0; i < 10_500; i++) {
            model.add(Ntp.entity("many"), RDFS.seeAlso, ResourceFactory.createResource("https://example.org/" + i));
        }
        return model;
    }

    private static Model model(String text, String syntax) {
        Model model = ModelFactory.createDefaultModel();
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        RDFDataMgr.read(model, bytes, RDFLanguages.nameToLang(syntax));
        return model;
    }
}
