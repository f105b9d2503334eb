package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.vocab.Ntp;

/** Clients of other makes get the canonical question answered. */
class ClientsTest {
    private static final String CANONICAL = "nmda-blockers-with-antidepressant-effect";
    private static final String SPARQL =
            QueryCatalogue.bundled().find(CANONICAL).orElseThrow().sparql();

    private static NtpServer server;
    private static List<String> drugs = List.of();

    @BeforeAll
    static void start() throws IOException {
        server = Servers.withFixture();
        drugs = Files.readAllLines(Path.of("queries/receptor/" + CANONICAL + ".csv")).stream()
                .skip(1)
                .map(row -> row.substring(0, row.indexOf(',')).replace("ntr:", Ntp.ENTITY_NS))
                .toList();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void jena() {
        var answered = new ArrayList<String>();

        try (RDFConnection connection = RDFConnection.connect(server.endpoint())) {
            connection.querySelect(
                    SPARQL, row -> answered.add(row.getResource("drug").getURI()));
        }

        assertThat(answered).isNotEmpty().isEqualTo(drugs);
    }

    @Test
    void jena_reads_whole_graphs() {
        try (RDFConnection connection = RDFConnectionRemote.newBuilder()
                .destination("http://localhost:" + server.port() + Endpoint.DATASET)
                .gspEndpoint("data")
                .build()) {
            assertThat(connection
                            .fetch(Ntp.directGraph("fixture").getURI())
                            .contains(Ntp.entity("ketamine"), Ntp.BLOCKS))
                    .isTrue();
        }
    }

    @Test
    void rdf4j() {
        var repository = new SPARQLRepository(server.endpoint());
        var answered = new ArrayList<String>();

        try (RepositoryConnection connection = repository.getConnection();
                TupleQueryResult rows = connection.prepareTupleQuery(SPARQL).evaluate()) {
            rows.forEach(row -> answered.add(row.getValue("drug").stringValue()));
        } finally {
            repository.shutDown();
        }

        assertThat(answered).isNotEmpty().isEqualTo(drugs);
    }

    @Test
    void the_client_of_the_jdk() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.endpoint()))
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "text/csv")
                .POST(BodyPublishers.ofString(SPARQL))
                .build();

        String table = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();

        assertThat(table.lines().skip(1).map(row -> row.substring(0, row.indexOf(','))))
                .isNotEmpty()
                .containsExactlyElementsOf(drugs);
    }

    @Test
    void curl() throws Exception {
        assumeTrue(Browser.program("curl").isPresent(), "no curl on the PATH");

        String table = output(
                "curl", "-sS", "-H", "Accept: text/csv", "--data-urlencode", "query=" + SPARQL, server.endpoint());

        assertThat(table.lines().skip(1).map(row -> row.substring(0, row.indexOf(','))))
                .isNotEmpty()
                .containsExactlyElementsOf(drugs);
    }

    /** It works the answer out itself from what the endpoint says of itself and sends. */
    @Test
    void comunica() throws Exception {
        Path program = Path.of("target/comunica/node_modules/.bin/comunica-sparql");
        assumeTrue(Files.isExecutable(program), "no Comunica in target/comunica; .ci/run puts it there");

        String json = output(program.toString(), server.endpoint(), SPARQL, "-t", "application/sparql-results+json");

        assertThat(StreamSupport.stream(
                                new ObjectMapper()
                                        .readTree(json)
                                        .at("/results/bindings")
                                        .spliterator(),
                                false)
                        .map(row -> row.at("/drug/value").textValue()))
                .isNotEmpty()
                .containsExactlyElementsOf(drugs);
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command[0]).isZero();
        return output;
    }
}
