package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ntpharm.error.NtpException;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.query.FixtureStore;
import org.ntpharm.store.GraphStore;

/** A server whose store is replaced by another while it answers. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ReloadTest {
    private static final String JSON = "application/sparql-results+json";
    private static final int MARKS = 300;
    private static final String WHICH =
            "SELECT ?mark (COUNT(*) AS ?n) { GRAPH ?g { ?s <" + RDFS.seeAlso + "> ?mark } } GROUP BY ?mark";

    @TempDir
    private static Path folder;

    private NtpServer server;
    private Client client;

    @BeforeAll
    static void fill() {
        fill("one");
        fill("two");
    }

    @BeforeEach
    void serveTheFirst() {
        server = Servers.start(Servers.SETTINGS, open("one"));
        client = new Client(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void queries_and_pages_during_reloads_all_succeed_and_see_one_store_each() throws Exception {
        var wrong = new ConcurrentLinkedQueue<String>();
        var answered = new ConcurrentLinkedQueue<String>();
        var over = new AtomicBoolean();
        ExecutorService clients = Executors.newFixedThreadPool(6);
        for (int i = 0; i < 3; i++) {
            clients.execute(() -> untilOver(over, wrong, () -> answered.add(whole(client.ask(WHICH, "text/csv")))));
            clients.execute(() -> untilOver(over, wrong, () -> answered.add(page())));
        }

        for (int i = 0; i < 8; i++) {
            TimeUnit.MILLISECONDS.sleep(300);
            String next = i % 2 == 0 ? "two" : "one";
            reload(() -> open(next));
        }
        over.set(true);
        clients.shutdown();

        assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(wrong).isEmpty();
        assertThat(answered).contains("one", "two");
    }

    @Test
    void after_a_reload_all_that_is_asked_comes_from_the_new_store_which_is_ready() {
        String path = Endpoint.PATH + "?query=" + Client.encode(WHICH);
        HttpResponse<String> before = client.get(path, "text/csv");

        reload(() -> open("two"));

        HttpResponse<String> after = client.send(client.request(path)
                .header("Accept", "text/csv")
                .header("If-None-Match", before.headers().firstValue("ETag").orElseThrow()));
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(whole(after)).isEqualTo("two");
        assertThat(page()).isEqualTo("two");
        assertThat(client.get("/$/ready", "text/plain").statusCode()).isEqualTo(200);
        assertThat(client.get("/$/metrics", "text/plain").body()).contains("ntpharm_store_triples " + (double) quads());
        assertThat(client.get("/dataset", "text/turtle").body()).contains(" " + quads() + " ");
    }

    @Test
    void the_store_before_is_given_up_once_its_last_request_has_ended() throws Exception {
        ExecutorService slow = Executors.newSingleThreadExecutor();
        var status =
                slow.submit(() -> client.get(Endpoint.PATH + "?timeout=3&query=" + Client.encode(Servers.ENDLESS), JSON)
                        .statusCode());
        TimeUnit.SECONDS.sleep(1);

        reload(() -> open("two"));

        assertThatExceptionOfType(NtpException.class).isThrownBy(() -> open("one"));
        assertThat(status.get()).isEqualTo(503);
        assertThat(whenFree("one")).isTrue();
        slow.shutdown();
    }

    @Test
    void a_store_that_cannot_be_read_is_refused_and_the_one_before_goes_on() throws Exception {
        Path nothing = Files.createDirectory(folder.resolve("nothing"));
        Files.createFile(nothing.resolve("ntpharm-store"));
        List<Path> bad = List.of(
                folder.resolve("missing"), nothing, damaged("nodes", Files::delete), damaged("cut", ReloadTest::halve));

        for (Path store : bad) {
            assertThatExceptionOfType(NtpException.class)
                    .as(store.toString())
                    .isThrownBy(() -> reload(() -> GraphStore.openExisting(store)));
            assertThat(whole(client.ask(WHICH, "text/csv"))).isEqualTo("one");
        }

        assertThat(client.get("/$/ready", "text/plain").statusCode()).isEqualTo(200);
        reload(() -> open("two"));
        assertThat(page()).isEqualTo("two");
    }

    @Test
    void a_store_may_be_named_by_a_link_that_leads_elsewhere_later() throws Exception {
        Path link = folder.resolve("link");
        Files.createSymbolicLink(link, folder.resolve("two"));
        reload(() -> GraphStore.openExisting(link));

        assertThatExceptionOfType(NtpException.class)
                .isThrownBy(() -> GraphStore.openExisting(link))
                .withMessageContaining("is open here already");
        Files.delete(link);
        Files.createSymbolicLink(link, folder.resolve("one"));
        reload(() -> GraphStore.openExisting(link));

        assertThat(page()).isEqualTo("one");
    }

    private interface Harm {
        void to(Path file) throws IOException;
    }

    /** A copy of the second store in which the files of its terms are harmed. */
    private static Path damaged(String name, Harm harm) throws IOException {
        Path copy = folder.resolve(name);
        try (Stream<Path> files = Files.walk(folder.resolve("two"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(folder.resolve("two").relativize(file)));
            }
        }
        try (Stream<Path> files = Files.list(copy.resolve("Data-0001"))) {
            for (Path file : files.filter(it -> it.getFileName().toString().startsWith("nodes"))
                    .toList()) {
                harm.to(file);
            }
        }
        return copy;
    }

    private static void halve(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(all, all.length / 2));
    }

    /** The fixture, many marks with the store's name, and the name in two places of a page. */
    private static void fill(String name) {
        try (GraphStore store = GraphStore.open(folder.resolve(name), OntologyFiles.bundled())) {
            Dataset dataset = store.dataset();
            FixtureStore.addTo(dataset);
            Txn.executeWrite(dataset, () -> {
                var marks = ModelFactory.createDefaultModel();
                for (int i = 0; i < MARKS; i++) {
                    marks.createResource("x:" + i).addProperty(RDFS.seeAlso, name);
                }
                Resource ketamine = marks.createResource("https://w3id.org/ntpharm/id/ketamine");
                ketamine.addProperty(SKOS.altLabel, "served-from-" + name, "en");
                dataset.addNamedModel("x:marks-" + name, marks);
            });
        }
    }

    private void reload(Supplier<GraphStore> opening) {
        server.turnTo(() -> new OpenStore(opening.get(), Map.of()));
    }

    private static GraphStore open(String name) {
        return GraphStore.openExisting(folder.resolve(name));
    }

    private long quads() {
        String count = client.ask("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }", "text/csv")
                .body();
        return Long.parseLong(count.lines().skip(1).findFirst().orElseThrow().strip());
    }

    private static boolean whenFree(String name) throws InterruptedException {
        for (int tenths = 0; tenths < 100; tenths++) {
            try (GraphStore store = open(name)) {
                return store.statistics().quads() > 0;
            } catch (NtpException e) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        return false;
    }

    private static void untilOver(AtomicBoolean over, Queue<String> wrong, Runnable request) {
        while (!over.get()) {
            try {
                request.run();
            } catch (RuntimeException | AssertionError e) {
                wrong.add(e.toString());
            }
        }
    }

    /** The one store whose marks are all in the answer. */
    private static String whole(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        List<String> rows = new ArrayList<>(answer.body().lines().skip(1).toList());
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0)).endsWith("," + MARKS);
        return rows.get(0).replaceFirst(",.*", "");
    }

    private String page() {
        HttpResponse<String> answer = client.get("/page/ketamine", "text/html");
        assertThat(answer.statusCode()).isEqualTo(200);
        boolean one = answer.body().contains("served-from-one");
        assertThat(answer.body().contains("served-from-two")).isNotEqualTo(one);
        return one ? "one" : "two";
    }
}
