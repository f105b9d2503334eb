package org.ntpharm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the demo opens its port. */
class DemoServingTest {
    private static final int PATIENCE_TENTHS = 1_800;

    @TempDir
    private Path folder;

    @Test
    void whoever_finds_the_server_finds_the_articles_in_it() throws Exception {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (ProgramProcess demo =
                ProgramProcess.start(folder.resolve("log.txt"), List.of(), "demo", "--port", Integer.toString(port))) {
            String page = firstAnswer(demo, "http://localhost:" + port + "/search?q=esketamine");
            assertThat(page).contains("Sentences that say").doesNotContain("No sentence says all of these words.");
        }
    }

    @Test
    void a_port_in_use_is_found_before_the_articles_are_read() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Outcome outcome = Outcome.of("demo", "--port", Integer.toString(taken.getLocalPort()));

            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.err()).contains("is in use").doesNotContain("documents done");
        }
    }

    private static String firstAnswer(ProgramProcess demo, String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        for (int tenths = 0; tenths < PATIENCE_TENTHS && demo.isAlive(); tenths++) {
            try {
                return HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body();
            } catch (ConnectException e) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IOException("the demo did not answer");
    }
}
