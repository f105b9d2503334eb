package org.ntpharm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as users start it: by its script, in a process of its own, from another directory. */
class LauncherIT {
    private static final Path SCRIPT = Path.of("bin/ntpharm").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void help_names_the_commands() throws Exception {
        Finished help = run("--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("demo").contains("load").contains("serve");
    }

    @Test
    void the_script_works_through_a_link() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("ntp"), SCRIPT);

        assertThat(run(List.of(link.toString(), "--version")).exitCode()).isZero();
    }

    @Test
    void a_text_is_loaded_asked_and_served() throws Exception {
        Files.writeString(
                folder.resolve("amantadine.txt"), "Amantadine blocks the NMDA receptor and relieves depression.");

        assertThat(run("load", "amantadine.txt").exitCode()).isZero();
        Finished answer = run("query", "nmda-blockers-with-antidepressant-effect");
        assertThat(answer.out()).contains("ntr:amantadine");
        assertThat(served()).contains("/id/amantadine");
    }

    @Test
    void a_second_process_on_one_store_is_refused() throws Exception {
        Files.writeString(folder.resolve("note.txt"), "Ketamine blocks the NMDA receptor.");
        run("load", "note.txt");
        Process server = start(List.of(SCRIPT.toString(), "serve", "--port", "0"));
        try {
            awaitPort(server);
            Finished second = run("load", "note.txt");
            assertThat(second.exitCode()).isEqualTo(2);
            assertThat(second.err()).contains("NTP-301");
        } finally {
            stop(server);
        }
    }

    private String served() throws Exception {
        Process server = start(List.of(SCRIPT.toString(), "serve", "--port", "0"));
        try {
            String query =
                    "SELECT%20*%20%7B%20%3Fd%20%3Chttps%3A%2F%2Fw3id.org%2Fntpharm%2Fontology%23blocks%3E%20%3Ft%20%7D";
            URI endpoint = URI.create("http://localhost:" + awaitPort(server) + "/ntpharm/sparql?query=" + query);
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(endpoint)
                                    .header("Accept", "text/csv")
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } finally {
            stop(server);
        }
    }

    private String awaitPort(Process server) throws IOException, InterruptedException {
        Path log = folder.resolve("serve.log");
        for (int tenths = 0; tenths < 600 && server.isAlive(); tenths++) {
            String text = Files.exists(log) ? Files.readString(log) : "";
            Matcher port = Pattern.compile("localhost:(\\d+)").matcher(text);
            if (port.find()) {
                return port.group(1);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the server did not start: " + Files.readString(log));
    }

    private static void stop(Process server) throws InterruptedException {
        server.destroy();
        assertThat(server.waitFor(30, TimeUnit.SECONDS))
                .as("the server stops when asked")
                .isTrue();
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("serve.log").toFile())
                .start();
    }

    private Finished run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private Finished run(List<String> command) throws Exception {
        Path err = folder.resolve("err.log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(err.toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Finished(process.exitValue(), out, Files.readString(err));
    }

    private record Finished(int exitCode, String out, String err) {}
}
