package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.operation.Limits;
import org.ntpharm.operation.OperationSettings;
import org.ntpharm.query.FixtureStore;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.store.GraphStore;
import org.ntpharm.vocab.Ntp;

@Timeout(120)
@Tag("alone")
class NtpServerTest {
    private static final String JSON = "application/sparql-results+json";

    @Test
    void a_query_that_takes_too_long_is_answered_with_503_and_never_with_half_an_answer() {
        String manyRows = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a = ?g && ?f = ?i && ?c != ?f) }";
        String withMoreTime = Endpoint.PATH + "?timeout=3600&query=" + Client.encode(Servers.ENDLESS);

        try (NtpServer server = Servers.withTimeout(Duration.ofMillis(300))) {
            var client = new Client(server.port());

            HttpResponse<String> endless = client.ask(Servers.ENDLESS, JSON);
            assertThat(endless.statusCode()).isEqualTo(503);
            assertThat(endless.body()).contains("did not finish").doesNotContain("bindings", "Exception");
            assertThat(client.ask(manyRows, JSON).statusCode()).isEqualTo(503);
            assertThat(client.get(withMoreTime, JSON).statusCode()).isEqualTo(503);

            HttpResponse<String> page = client.get("/query?query=" + Client.encode(Servers.ENDLESS), "text/html");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("did not finish within 0.3 s, or memory ran short");
        }
    }

    @Test
    void the_home_page_stands_when_its_own_query_takes_too_long() {
        GraphStore store = Servers.fixture();
        Txn.executeWrite(
                store.dataset(),
                () -> store.dataset().addNamedModel(Ntp.directGraph("crowd"), blockersWithEffect(5_000)));
        try (NtpServer server = Servers.start(Servers.SETTINGS.withQueryTimeout(Duration.ofMillis(1)), store)) {
            HttpResponse<String> page = new Client(server.port()).get("/", "text/html");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("did not finish within", "id=\"endpoint\"");
        }
    }

    private static Model blockersWithEffect(int number) {
        Model model = ModelFactory.createDefaultModel();
        for (int i = 0; i < number; i++) {
            model.createResource(Ntp.entity("crowd-" + i).getURI())
                    .addProperty(RDF.type, Ntp.DRUG)
                    .addProperty(RDFS.label, "crowd " + i)
                    .addProperty(Ntp.BLOCKS, Ntp.entity("nmda-receptor"))
                    .addProperty(Ntp.HAS_EFFECT, Ntp.entity("antidepressant-effect"));
        }
        return model;
    }

    @Test
    void a_page_or_a_description_that_takes_too_long_is_answered_with_503() {
        try (NtpServer server = Servers.withTimeout(Duration.ofMillis(1))) {
            var client = new Client(server.port());

            for (String path : List.of("/page/graph/vocabulary", "/data/graph/vocabulary.ttl", "/search?q=a")) {
                HttpResponse<String> answer = client.get(path, "text/html");
                assertThat(answer.statusCode()).as(path).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            }
        }
    }

    @Test
    void figures_that_cannot_be_counted_in_time_are_answered_with_503() {
        try (NtpServer server = Servers.withTimeout(Duration.ofMillis(1))) {
            var client = new Client(server.port());

            assertThat(client.get(Endpoint.PATH, "text/turtle").statusCode()).isEqualTo(503);
            assertThat(client.get("/dataset", "text/turtle").statusCode()).isEqualTo(503);
            assertThat(client.get("/sitemap.xml", "*/*").statusCode()).isEqualTo(503);
        }
    }

    @Test
    void an_answer_beyond_the_bound_is_refused_and_not_cut() {
        OperationSettings bounded = OperationSettings.defaults().withLimits(new Limits(8, 0, 5_000, 1_000, 1_000));
        try (NtpServer server = Servers.start(Servers.SETTINGS.withOperation(bounded), Servers.fixture())) {
            HttpResponse<String> answer = new Client(server.port()).ask("SELECT * { ?a ?b ?c . ?d ?e ?f }", JSON);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("add a LIMIT");
        }
    }

    @Test
    void a_port_that_is_taken_is_told_and_the_store_stays_open() {
        try (NtpServer server = Servers.withFixture();
                GraphStore store = Servers.empty()) {
            ServerSettings same = Servers.SETTINGS.withPort(server.port());

            assertThatThrownBy(() -> Servers.start(same, store))
                    .isInstanceOfSatisfying(
                            NtpException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.PORT_IN_USE))
                    .hasMessage("port " + server.port() + " is in use; choose another with --port");
            assertThat(store.statistics().quads()).isPositive();
        }
    }

    @Test
    void it_listens_on_one_address_of_this_machine_by_default_and_on_all_by_request() throws IOException {
        ServerSettings open = Servers.SETTINGS.withLoopback(false);

        try (NtpServer closed = Servers.start(Servers.SETTINGS, Servers.empty());
                NtpServer opened = Servers.start(open, Servers.empty())) {
            assertThatThrownBy(() -> new Socket("127.0.0.2", closed.port()).close())
                    .isInstanceOf(ConnectException.class);
            new Socket("127.0.0.2", opened.port()).close();
        }
    }

    @Test
    void a_running_query_finishes_while_the_server_stops() throws Exception {
        NtpServer server = Servers.withTimeout(Duration.ofSeconds(1));
        var client = new Client(server.port());
        var running = CompletableFuture.supplyAsync(() -> client.ask(Servers.ENDLESS, JSON));
        TimeUnit.MILLISECONDS.sleep(400);

        server.close();

        assertThat(running.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(503);
        assertThatThrownBy(() -> client.ask("ASK {}", JSON)).hasRootCauseInstanceOf(ClosedChannelException.class);
    }

    @Test
    void a_stopped_server_leaves_the_store_to_the_next(@TempDir Path folder) {
        for (int round = 0; round < 2; round++) {
            GraphStore store = GraphStore.open(folder.resolve("store"), OntologyFiles.bundled());
            if (round == 0) {
                FixtureStore.addTo(store.dataset());
            }
            try (NtpServer server = Servers.start(Servers.SETTINGS, store)) {
                assertThat(new Client(server.port())
                                .ask("ASK { ?s a <https://w3id.org/ntpharm/ontology#Claim> }", JSON)
                                .body())
                        .contains("true");
            }
        }
    }

    @Test
    void a_store_loaded_before_is_served(@TempDir Path folder) {
        try (GraphStore store = GraphStore.open(folder.resolve("store"), OntologyFiles.bundled())) {
            FixtureStore.addTo(store.dataset());
        }

        try (NtpServer server = Servers.start(Servers.SETTINGS, GraphStore.openExisting(folder.resolve("store")))) {
            HttpResponse<String> answer = new Client(server.port())
                    .ask(QueryCatalogue.bundled().queries().get(0).sparql(), JSON);

            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void settings_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> ServerSettings.defaults().withPort(70_000))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ServerSettings.defaults().withQueryTimeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
