package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.operation.OperationSettings;
import org.ntpharm.store.GraphStore;

class StatusTest {
    private static final String TEXT = "text/plain";
    private static final String JSON = "application/sparql-results+json";

    @Test
    void it_is_ready_as_long_as_the_store_answers(@TempDir Path folder) {
        GraphStore store = GraphStore.open(folder.resolve("store"), OntologyFiles.bundled());
        try (NtpServer server = Servers.start(Servers.SETTINGS.withHeapShare(0), store)) {
            var client = new Client(server.port());

            assertThat(client.get("/$/ready", TEXT).statusCode()).isEqualTo(200);
            store.close();

            assertThat(client.get("/$/ready", TEXT).statusCode()).isEqualTo(503);
            assertThat(client.get("/$/ping", TEXT).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void metrics_count_answers_and_refusals_and_say_how_much_there_is() {
        try (GraphStore store = Servers.fixture();
                NtpServer server = Servers.start(Servers.SETTINGS, store)) {
            var client = new Client(server.port());
            client.ask("ASK {}", JSON);
            client.ask("ASK {}", JSON);
            client.ask("ASK {", JSON);
            client.get("/page/ketamine", "text/html");
            client.get("/page/nobody", "text/html");

            List<String> metrics = client.get("/$/metrics", TEXT).body().lines().toList();

            assertThat(metrics)
                    .contains(
                            "ntpharm_queries_seconds_count{path=\"/ntpharm/sparql\",status=\"400\"} 1",
                            "ntpharm_queries_seconds_count{path=\"/page/*\",status=\"200\"} 1",
                            "ntpharm_queries_seconds_count{path=\"/page/*\",status=\"404\"} 1",
                            "ntpharm_refusals_total{reason=\"query\"} 1.0",
                            "ntpharm_refusals_total{reason=\"busy\"} 0.0",
                            "ntpharm_queries_running 0.0",
                            "ntpharm_store_triples "
                                    + (double) store.statistics().quads())
                    .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                    .noneMatch(line -> line.contains("nobody"));
        }
    }

    @Test
    void clients_beyond_this_machine_see_metrics_only_where_they_are_opened() {
        ServerSettings opened =
                Servers.SETTINGS.withOperation(OperationSettings.defaults().withOpenMetrics(true));
        try (NtpServer server = Servers.withFixture();
                NtpServer open = Servers.start(opened, Servers.fixture())) {
            assertThat(throughProxy(server, "/$/metrics").statusCode()).isEqualTo(403);
            assertThat(throughProxy(server, "/%24/metrics").statusCode()).isEqualTo(403);
            assertThat(throughProxy(server, "/$/ready").statusCode()).isEqualTo(200);
            assertThat(throughProxy(open, "/$/metrics").statusCode()).isEqualTo(200);
            assertThat(throughProxy(open, "/$/other").statusCode()).isEqualTo(403);
        }
    }

    private static HttpResponse<String> throughProxy(NtpServer server, String path) {
        var client = new Client(server.port());
        return client.send(client.request(path).header("X-Forwarded-For", "127.0.0.1"));
    }
}
