package org.ntpharm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.store.GraphStore;

/** Bad use gets two lines and exit code 2, and changes nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadUseTest {
    private static final long FIFTY_MEGABYTES = 50L * 1024 * 1024;

    private Path folder;
    private Path store;

    @BeforeAll
    void make_a_store(@TempDir Path folder) {
        this.folder = folder;
        this.store = folder.resolve("store");
        GraphStore.open(store, OntologyFiles.bundled()).close();
    }

    @AfterAll
    void the_store_is_as_it_was() {
        try (GraphStore graphs = GraphStore.openExisting(store)) {
            assertThat(graphs.statistics().toString()).contains("documents=0");
        }
    }

    @Test
    void a_missing_file_is_refused() {
        refused("NTP-101", "no-such-file.txt", load(folder.resolve("no-such-file.txt")));
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        refused("NTP-102", "empty.txt", load(Files.writeString(folder.resolve("empty.txt"), " \n\t\n")));
    }

    @Test
    void a_binary_file_is_refused() throws IOException {
        byte[] bytes = {'P', 'K', 3, 4, 0, 0, 0, 8, 0, 0, 1, 2};

        refused("NTP-103", "binary.txt", load(Files.write(folder.resolve("binary.txt"), bytes)));
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        byte[] latin = "Na\u00efve r\u00e9sum\u00e9 of ketamine.".getBytes(StandardCharsets.ISO_8859_1);

        refused("NTP-104", "latin.txt", load(Files.write(folder.resolve("latin.txt"), latin)));
    }

    @Test
    void a_file_of_fifty_megabytes_is_refused() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(FIFTY_MEGABYTES);
        }

        refused("NTP-105", "large.txt", load(large));
    }

    @Test
    void one_bad_file_keeps_the_good_ones_of_its_run_out() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "Ketamine blocks the NMDA receptor.");

        refused(
                "NTP-101",
                "missing.txt",
                Outcome.of(
                        "load",
                        good.toString(),
                        folder.resolve("missing.txt").toString(),
                        "--store",
                        store.toString()));
    }

    @Test
    void a_turtle_error_in_a_vocabulary_is_refused_with_its_line() throws IOException {
        Path names = Files.writeString(
                folder.resolve("names.ttl"), "PREFIX ntr: <https://w3id.org/ntpharm/id/>\nntr:x a ;\n");
        Path good = Files.writeString(folder.resolve("text.txt"), "Ketamine blocks the NMDA receptor.");

        Outcome outcome =
                Outcome.of("load", good.toString(), "--store", store.toString(), "--vocabulary", names.toString());

        refused("NTP-201", "names.ttl", outcome);
        assertThat(outcome.err()).contains("line 2");
    }

    @Test
    void a_pattern_with_an_unknown_trigger_is_refused_with_its_line() throws IOException {
        Path patterns = Files.createDirectory(folder.resolve("patterns"));
        Files.writeString(patterns.resolve("mine.yml"), """
                - name: mine.one
                  label: TransitiveFrame
                  type: dependency
                  pattern: |
                    trigger = [lemma=/${NoSuchWords}/]
                    agent:Entity = nsubj
                """);
        Path good = Files.writeString(folder.resolve("extract.txt"), "Ketamine blocks the NMDA receptor.");

        Outcome outcome = Outcome.of("extract", good.toString(), "--patterns", patterns.toString());

        refused("NTP-202", "mine.yml", outcome);
        assertThat(outcome.err()).contains("NoSuchWords").contains("line 5");
    }

    @Test
    void a_port_in_use_is_refused() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Outcome outcome =
                    Outcome.of("serve", "--store", store.toString(), "--port", Integer.toString(taken.getLocalPort()));

            refused("NTP-501", Integer.toString(taken.getLocalPort()), outcome);
        }
    }

    @Test
    void a_store_in_use_is_refused() {
        try (GraphStore open = GraphStore.openExisting(store)) {
            assertThat(open.statistics()).isNotNull();
            refused("NTP-301", store.toString(), Outcome.of("stats", "--store", store.toString()));
        }
    }

    @Test
    void a_store_that_is_not_there_is_refused() {
        refused(
                "NTP-303",
                "nowhere",
                Outcome.of("stats", "--store", folder.resolve("nowhere").toString()));
    }

    @Test
    void an_unknown_question_is_refused() {
        refused("NTP-401", "no-such-question", Outcome.of("query", "no-such-question", "--store", store.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"load", "extract", "query", "nonsense", "load --colour red x.txt", "serve --port many"})
    void a_wrong_command_line_is_refused(String line) {
        Outcome outcome = Outcome.of(line.split(" "));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("ntpharm: NTP-100 ");
    }

    private Outcome load(Path file) {
        return Outcome.of("load", file.toString(), "--store", store.toString());
    }

    private static void refused(String code, String what, Outcome outcome) {
        assertAll(
                () -> assertThat(outcome.exitCode()).isEqualTo(2),
                () -> assertThat(outcome.out()).isEmpty(),
                () -> assertThat(outcome.err().lines()).hasSize(2),
                () -> assertThat(outcome.err())
                        .startsWith("ntpharm: " + code + " ")
                        .contains(what));
    }
}
