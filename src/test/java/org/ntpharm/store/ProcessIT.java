package org.ntpharm.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ntpharm.store.Questions.answers;
import static org.ntpharm.store.Questions.difference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.ontology.OntologyFiles;

/** One store and several processes, some of which end badly. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ProcessIT {
    private static final OntologyFiles FILES = OntologyFiles.bundled();

    @TempDir
    Path folder;

    @Test
    void a_store_in_use_by_another_process_is_refused_and_not_harmed() throws Exception {
        Process other = start("hold");
        waitFor("holding", other);

        assertThatExceptionOfType(NtpException.class)
                .isThrownBy(() -> GraphStore.open(directory(), FILES))
                .withMessageContaining(directory().toString())
                .withMessageContaining("process " + other.pid())
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.STORE_LOCKED));
        other.getOutputStream().close();

        assertThat(other.waitFor()).isZero();
        try (GraphStore store = GraphStore.openExisting(directory())) {
            assertThat(answers(store, "SELECT ?d { ?d a ntp:NMDAReceptorBlocker }"))
                    .containsExactly("ketamine");
        }
    }

    @Test
    void a_loader_killed_in_mid_transaction_leaves_the_store_as_it_was() throws Exception {
        Process other = start("stall");
        waitFor("writing", other);

        other.destroyForcibly().waitFor();

        assertHoldsWhatLoadingLeaves(1);
    }

    @Test
    void a_loader_killed_at_any_moment_leaves_whole_documents_only() throws Exception {
        Process other = start("many");
        waitFor("loaded 3", other);
        Thread.sleep(200);

        other.destroyForcibly().waitFor();

        int loaded = said().size();
        int documents = documents();
        assertThat(documents).isBetween(loaded, loaded + 1);
        assertHoldsWhatLoadingLeaves(documents);
    }

    private int documents() {
        try (GraphStore store = GraphStore.openExisting(directory())) {
            return (int) store.statistics().documents();
        }
    }

    private void assertHoldsWhatLoadingLeaves(int documents) {
        try (GraphStore store = GraphStore.open(directory(), FILES);
                GraphStore fresh = GraphStore.inMemory(FILES)) {
            for (int i = 1; i <= documents; i++) {
                fresh.load(StoreProcess.article(i));
            }
            assertThat(difference(store, fresh)).isEmpty();
            assertThat(store.load(StoreProcess.article(documents + 1)).status()).isEqualTo(Loaded.Status.ADDED);
        }
    }

    private Process start(String mode) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        List<String> command = List.of(
                java,
                "-cp",
                classes,
                StoreProcess.class.getName(),
                mode,
                directory().toString());
        return new ProcessBuilder(command)
                .redirectOutput(output().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void waitFor(String line, Process other) throws Exception {
        while (!said().contains(line)) {
            assertThat(other.isAlive()).as("waiting for '" + line + "'").isTrue();
            Thread.sleep(20);
        }
    }

    /** The lines that the other process has finished. */
    private List<String> said() throws IOException {
        String text = Files.readString(output());
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private Path directory() {
        return folder.resolve("store");
    }

    private Path output() {
        return folder.resolve("output.txt");
    }
}
