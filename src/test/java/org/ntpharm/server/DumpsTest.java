package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.store.GraphStore;

/** All data can be taken away as files. */
class DumpsTest {
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
    @CsvSource({"ttl,Turtle", "nt,N-Triples", "jsonld,JSON-LD", "rdf,RDF/XML"})
    void a_file_of_triples_holds_the_union_of_all_graphs(String extension, String syntax) throws Exception {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, content("ntpharm." + extension + ".gz"), RDFLanguages.nameToLang(syntax));

        Txn.executeRead(
                store.dataset(),
                () -> assertThat(model.isIsomorphicWith(store.dataset().getUnionModel()))
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({"nq,N-Quads", "trig,TriG"})
    void a_file_of_quads_keeps_the_graphs_apart(String extension, String syntax) throws Exception {
        Dataset read = DatasetFactory.create();
        RDFDataMgr.read(read, content("ntpharm." + extension + ".gz"), RDFLanguages.nameToLang(syntax));

        Txn.executeRead(store.dataset(), () -> {
            assertThat(read.listNames())
                    .toIterable()
                    .containsExactlyInAnyOrderElementsOf(() -> store.dataset().listNames());
            read.listNames()
                    .forEachRemaining(name -> assertThat(read.getNamedModel(name)
                                    .isIsomorphicWith(store.dataset().getNamedModel(name)))
                            .as(name)
                            .isTrue());
        });
    }

    @Test
    void the_digests_are_those_of_the_files() throws Exception {
        String sums = client.get("/dumps/SHA256SUMS", "*/*").body();

        assertThat(sums.lines()).hasSize(6).allSatisfy(line -> {
            String[] parts = line.split("  ");
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(parts[1]));
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(parts[0]);
        });
    }

    @Test
    void a_file_that_the_client_has_is_not_sent_again() {
        HttpResponse<String> head = client.method("HEAD", "/dumps/ntpharm.nt.gz", "");
        String tag = head.headers().firstValue("ETag").orElseThrow();

        assertThat(head.headers().firstValue("Content-Type")).hasValue("application/gzip");
        assertThat(head.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isPositive();
        assertThat(client.send(client.request("/dumps/ntpharm.nt.gz").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dumps/", "/dumps/ntpharm.nt", "/dumps/other.nt.gz"})
    void there_are_no_other_files(String path) {
        assertThat(client.get(path, "*/*").statusCode()).isEqualTo(404);
    }

    private static GZIPInputStream content(String name) throws Exception {
        return new GZIPInputStream(new ByteArrayInputStream(bytes(name)));
    }

    private static byte[] bytes(String name) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(client.request("/dumps/" + name).build(), BodyHandlers.ofByteArray())
                .body();
    }
}
