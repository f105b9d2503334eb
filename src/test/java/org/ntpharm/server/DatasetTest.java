package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.store.GraphStore;
import org.ntpharm.vocab.Ntp;

/** What the server says of the data as a whole is there in RDF, and true. */
class DatasetTest {
    private static final String PREFIXES = """
            PREFIX void: <http://rdfs.org/ns/void#>
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX ntp: <https://w3id.org/ntpharm/ontology#>
            PREFIX dataset: <https://w3id.org/ntpharm/dataset>
            """;

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

    @ParameterizedTest
    @CsvSource({
        "text/turtle,Turtle",
        "application/ld+json,JSON-LD",
        "application/n-triples,N-Triples",
        "application/rdf+xml,RDF/XML",
        "*/*,Turtle"
    })
    void the_endpoint_describes_itself_where_it_is_asked_nothing(String type, String syntax) {
        Model model = model(client.get(Endpoint.PATH, type), syntax);

        assertThat(holds(model, "?service a sd:Service ; sd:endpoint <" + server.endpoint() + ">"))
                .isTrue();
        assertThat(holds(model, "?service sd:supportedLanguage sd:SPARQL11Query ; sd:defaultDataset dataset:"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/void", "/dataset"})
    void the_same_is_said_where_programs_look_for_it(String path) {
        Model here = model(client.get(path, "application/n-triples"), "N-Triples");

        assertThat(here.isIsomorphicWith(model(client.get(Endpoint.PATH, "text/turtle"), "Turtle")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ntpharm/sparql", "/.well-known/void", "/dataset"})
    void browsers_are_led_to_the_page_and_others_told_what_there_is(String path) {
        assertThat(client.get(path, "text/html,*/*;q=0.8").headers().firstValue("Location"))
                .hasValue("/");
        assertThat(client.get(path, "image/png").statusCode()).isEqualTo(406);
        HttpResponse<String> head = client.method("HEAD", path, "");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    /** Each figure beside a query that counts it in another way. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        dataset: void:triples ?n                                                       | SELECT ?s ?p ?o { ?s ?p ?o }
        dataset: void:distinctSubjects ?n                                              | SELECT DISTINCT ?s { ?s ?p ?o }
        dataset: void:distinctObjects ?n                                               | SELECT DISTINCT ?o { ?s ?p ?o }
        dataset: void:classes ?n                                                       | SELECT DISTINCT ?c { ?s a ?c }
        dataset: void:properties ?n                                                    | SELECT DISTINCT ?p { ?s ?p ?o }
        dataset: void:entities ?n                                                      | SELECT DISTINCT ?s { ?s a ?c FILTER(REGEX(STR(?s), '^https://w3id.org/ntpharm/')) }
        dataset: void:classPartition [ void:class ntp:Claim ; void:entities ?n ]       | SELECT ?s { ?s a ntp:Claim }
        dataset: void:propertyPartition [ void:property ntp:blocks ; void:triples ?n ] | SELECT ?s ?o { ?s ntp:blocks ?o }
        dataset: void:subset [ void:linkPredicate skos:exactMatch ; void:triples ?n ; void:objectsTarget/void:uriSpace 'http://id.nlm.nih.gov/mesh/' ] | SELECT ?s ?o { ?s skos:exactMatch ?o FILTER(STRSTARTS(STR(?o), 'http://id.nlm.nih.gov/mesh/')) }
        dataset: sd:namedGraph [ sd:name <https://w3id.org/ntpharm/graph/ontology> ; sd:graph/void:triples ?n ] | SELECT * { GRAPH <https://w3id.org/ntpharm/graph/ontology> { ?s ?p ?o } }
        """)
    void figures_are_those_of_the_store(String figure, String counted) {
        Model model = model(client.get("/.well-known/void", "text/turtle"), "Turtle");

        assertThat(number(model, figure)).isPositive().isEqualTo(rows(counted));
    }

    @Test
    void every_named_graph_is_named() {
        Model model = model(client.get("/.well-known/void", "text/turtle"), "Turtle");

        assertThat(select(model, "SELECT ?name { dataset: sd:namedGraph/sd:name ?name }"))
                .isEqualTo(rows("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }"))
                .isPositive();
    }

    @Test
    void figures_follow_the_store() {
        String triples = "dataset: void:triples ?n";
        int before = number(model(client.get("/dataset", "text/turtle"), "Turtle"), triples);

        var more = ModelFactory.createDefaultModel().add(Ntp.ONTOLOGY, RDFS.comment, "one more");
        Txn.executeWrite(store.dataset(), () -> store.dataset().addNamedModel(Ntp.directGraph("more"), more));

        assertThat(number(model(client.get("/dataset", "text/turtle"), "Turtle"), triples))
                .isEqualTo(before + 1);
    }

    @Test
    void all_that_is_named_to_be_fetched_can_be_fetched() {
        Model model = model(client.get("/dataset", "text/turtle"), "Turtle");
        String local = "http://localhost:" + server.port();

        assertThat(select(model, "SELECT ?dump { dataset: void:dataDump ?dump }"))
                .isEqualTo(6);
        assertThat(model.listObjects().filterKeep(RDFNode::isURIResource).toList())
                .map(node -> node.asResource().getURI())
                .filteredOn(iri -> iri.startsWith(local))
                .hasSizeGreaterThan(8)
                .allSatisfy(iri -> assertThat(
                                client.get(iri.substring(local.length()), "*/*").statusCode())
                        .as(iri)
                        .isEqualTo(200));
    }

    @Test
    void the_licence_the_vocabularies_and_examples_are_named() {
        Model model = model(client.get("/dataset", "text/turtle"), "Turtle");

        assertThat(holds(model, "dataset: dcterms:license <" + Ntp.LICENCE + "> ; void:uriSpace ?space"))
                .isTrue();
        assertThat(holds(model, "dataset: void:vocabulary <" + Ntp.NS + "> ; dcat:version ?version"))
                .isTrue();
        assertThat(select(model, "SELECT ?e { dataset: void:exampleResource ?e }"))
                .isEqualTo(rows("SELECT DISTINCT ?e { ?e a ?c FILTER(STR(?e) IN ("
                        + "'https://w3id.org/ntpharm/id/ketamine', 'https://w3id.org/ntpharm/id/nmda-receptor',"
                        + "'https://w3id.org/ntpharm/id/glutamate',"
                        + "'https://w3id.org/ntpharm/id/antidepressant-effect')) }"));
    }

    private static boolean holds(Model model, String pattern) {
        try (QueryExecution execution = execution(model, "ASK { " + pattern + " }")) {
            return execution.execAsk();
        }
    }

    private static int number(Model model, String pattern) {
        try (QueryExecution execution = execution(model, "SELECT ?n { " + pattern + " }")) {
            return execution.execSelect().next().getLiteral("n").getInt();
        }
    }

    private static int select(Model model, String query) {
        try (QueryExecution execution = execution(model, query)) {
            return ResultSetFormatter.consume(execution.execSelect());
        }
    }

    private static QueryExecution execution(Model model, String query) {
        return QueryExecution.model(model)
                .query(QueryFactory.create(PREFIXES + query, Syntax.syntaxSPARQL_11))
                .build();
    }

    /** How many rows the endpoint itself answers with. */
    private static int rows(String query) {
        return (int) client.ask(PREFIXES + query, "text/tab-separated-values")
                        .body()
                        .lines()
                        .count()
                - 1;
    }

    private static Model model(HttpResponse<String> answer, String syntax) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(answer.body()), null, RDFLanguages.nameToLang(syntax));
        return model;
    }
}
