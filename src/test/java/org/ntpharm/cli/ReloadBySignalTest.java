package org.ntpharm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.store.GraphStore;

/** The program as a process of its own, which gets the signal HUP while it serves. */
class ReloadBySignalTest {
    private static final int PATIENCE_TENTHS = 1_200;
    private static final String WHICH = "SELECT ?name { <x:store> <" + RDFS.label.getURI() + "> ?name }";

    @TempDir
    private Path folder;

    private Path link;
    private ProgramProcess server;

    @BeforeEach
    void start() throws Exception {
        assumeTrue(Files.exists(Path.of("/bin/kill")), "no signals here");
        fill("one");
        link = Files.createSymbolicLink(folder.resolve("current"), folder.resolve("one"));
        server = ProgramProcess.start(
                folder.resolve("log.txt"), List.of(), "serve", "--port", "0", "--store", link.toString());
    }

    @AfterEach
    void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void the_store_that_the_link_leads_to_by_then_is_served_and_one_that_is_missing_is_not() throws Exception {
        String port = server.await("serving http://localhost:(\\d+)/").group(1);
        assertThat(answer(port)).isEqualTo("one");

        fill("two");
        turn("two");
        hangUp();
        server.await("reloaded: serving (\\d+) documents");
        assertThat(answer(port)).isEqualTo("two");

        turn("missing");
        hangUp();
        server.await("(not reloaded), still serving the store from before: NTP-");
        assertThat(answer(port)).isEqualTo("two");
        assertThat(server.isAlive()).isTrue();
    }

    private void fill(String name) {
        try (GraphStore store = GraphStore.open(folder.resolve(name), OntologyFiles.bundled())) {
            Txn.executeWrite(store.dataset(), () -> {
                var model = ModelFactory.createDefaultModel();
                model.createResource("x:store").addProperty(RDFS.label, name);
                store.dataset().addNamedModel("x:names", model);
            });
        }
    }

    private void turn(String name) throws IOException {
        Files.delete(link);
        Files.createSymbolicLink(link, folder.resolve(name));
    }

    private void hangUp() throws Exception {
        Process kill = new ProcessBuilder("/bin/kill", "-HUP", Long.toString(server.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    private static String answer(String port) throws Exception {
        String query = URLEncoder.encode(WHICH, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/ntpharm/sparql?query=" + query))
                .header("Accept", "text/csv")
                .build();
        String rows = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        return rows.lines().skip(1).findFirst().orElse(rows);
    }
}
