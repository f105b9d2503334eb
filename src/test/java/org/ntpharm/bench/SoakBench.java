package org.ntpharm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ntpharm.bench.HostileRequests.Named;
import org.ntpharm.cli.ProgramProcess;
import org.ntpharm.server.MutatedRequest;

/**
 * A server with a heap of 1 GB under 200 hostile clients: whether it answers pings throughout, and what they are told.
 */
@Tag("alone")
class SoakBench {
    private static final int CLIENTS = 200;
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("seconds", 180));
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern HEAP = Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\"[^}]*} (\\S+)");
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

    @TempDir
    private Path folder;

    private final Map<String, AtomicLong> told = new ConcurrentSkipListMap<>();
    private final Queue<Long> pings = new ConcurrentLinkedQueue<>();
    private final Queue<Long> controlPings = new ConcurrentLinkedQueue<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile long mostHeap;
    private volatile long end;

    @Test
    void serve_200_hostile_clients() throws Exception {
        Path store = DemoStore.in(folder);
        Path log = folder.resolve("log.txt");
        try (ProgramProcess server = start(store, log)) {
            String base = "http://localhost:" + server.await("localhost:(\\d+)").group(1);
            end = System.nanoTime() + LENGTH.toNanos();
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS + 3);
            clients.execute(() -> ping(base + "/$/ping", pings));
            HttpServer control = control();
            clients.execute(
                    () -> ping("http://localhost:" + control.getAddress().getPort(), controlPings));
            clients.execute(() -> measure(base));
            List<Named> requests = HostileRequests.at(base);
            for (int i = 0; i < CLIENTS; i++) {
                int seed = i;
                clients.execute(() -> attack(base, requests, new Random(seed)));
            }
            clients.shutdown();

            assertThat(clients.awaitTermination(LENGTH.plus(PATIENCE).toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            control.stop(0);
            report(Files.readString(log));
            assertThat(server.isAlive()).isTrue();
        }
        List<String> unfair = told.keySet().stream()
                .filter(it -> it.matches(".*(5\\d\\d|Exception.*)"))
                .filter(it -> !it.endsWith("503") && !it.matches("mutated 50[15]"))
                .toList();
        assertThat(unfair).isEmpty();
        assertThat(Files.readString(log)).doesNotContain("OutOfMemoryError");
        assertThat(pings.stream().mapToLong(Long::longValue).max().orElseThrow())
                .isLessThan(1_000);
    }

    private static ProgramProcess start(Path store, Path log) throws IOException {
        return ProgramProcess.start(
                log,
                List.of(
                        "-Xmx1g",
                        "-XX:+UseG1GC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Xlog:gc:file=" + log.resolveSibling("gc.txt")),
                "serve",
                "--port",
                "0",
                "--store",
                store.toString());
    }

    private boolean goesOn() {
        return System.nanoTime() < end;
    }

    private void ping(String address, Queue<Long> millis) {
        HttpRequest ping =
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
        HttpClient own = HttpClient.newHttpClient();
        while (goesOn()) {
            long start = System.nanoTime();
            try {
                if (own.send(ping, BodyHandlers.ofString()).statusCode() != 200) {
                    count("ping not 200: 500");
                }
                millis.add((System.nanoTime() - start) / 1_000_000);
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (IOException | InterruptedException e) {
                count("ping " + e);
            }
        }
    }

    /** Answers the same from this process, to tell how long a ping takes where nobody is attacked. */
    private static HttpServer control() throws IOException {
        HttpServer control = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        control.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        control.start();
        return control;
    }

    private void measure(String base) {
        HttpRequest metrics = HttpRequest.newBuilder(URI.create(base + "/$/metrics"))
                .timeout(PATIENCE)
                .build();
        while (goesOn()) {
            try {
                long used = (long)
                        HEAP.matcher(http.send(metrics, BodyHandlers.ofString()).body())
                                .results()
                                .mapToDouble(it -> Double.parseDouble(it.group(1)))
                                .sum();
                mostHeap = Math.max(mostHeap, used);
                TimeUnit.SECONDS.sleep(1);
            } catch (IOException | InterruptedException e) {
                count("metrics " + e);
            }
        }
    }

    private void attack(String base, List<Named> requests, Random random) {
        int port = URI.create(base).getPort();
        while (goesOn()) {
            if (random.nextInt(4) == 0) {
                count("mutated " + mutated(port, random.nextLong()));
            } else {
                Named named = requests.get(random.nextInt(requests.size()));
                count(named.kind() + " " + answer(named.request()));
            }
        }
    }

    private String answer(HttpRequest request) {
        try {
            return Integer.toString(
                    http.send(request, BodyHandlers.discarding()).statusCode());
        } catch (IOException | InterruptedException e) {
            return e.toString();
        }
    }

    /** A connection that the server ends without an answer is fair where the request was none. */
    private static String mutated(int port, long seed) {
        try {
            Matcher status = STATUS.matcher(MutatedRequest.answer(port, MutatedRequest.of(seed)));
            return status.lookingAt() ? status.group(1) : "nothing";
        } catch (java.net.SocketTimeoutException e) {
            return e.toString();
        } catch (IOException e) {
            return "cut";
        }
    }

    private void count(String what) {
        told.computeIfAbsent(what, key -> new AtomicLong()).incrementAndGet();
    }

    private void report(String log) throws IOException {
        told.forEach((what, times) -> System.out.println(what + ": " + times));
        report("pings", pings);
        report("pings of another server", controlPings);
        report("pauses of the heap", pauses());
        System.out.printf("heap at most %d MB%n", mostHeap / 1_000_000);
        log.lines().filter(line -> !line.contains("Bad ")).limit(40).forEach(System.out::println);
    }

    private Queue<Long> pauses() throws IOException {
        return Pattern.compile("Pause .* ([0-9.]+)ms")
                .matcher(Files.readString(folder.resolve("gc.txt")))
                .results()
                .map(pause -> Math.round(Double.parseDouble(pause.group(1))))
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private static void report(String what, Queue<Long> millis) {
        List<Long> sorted = millis.stream().sorted().toList();
        System.out.printf(
                "%s: %d, median %d ms, 99 %% within %d ms, slowest %d ms%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get((int) Math.ceil(0.99 * sorted.size()) - 1),
                sorted.get(sorted.size() - 1));
    }
}
