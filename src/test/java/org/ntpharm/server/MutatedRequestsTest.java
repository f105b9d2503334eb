package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests that are nearly right: none breaks the server, hangs, or is told how the program is made. */
@Timeout(120)
class MutatedRequestsTest {
    private static final int REQUESTS = 10_000;
    private static final int SECONDS_A_REQUEST = 15;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");
    /** Of the errors of a server those that the request is the reason of: not implemented, unavailable, HTTP version. */
    private static final Set<Integer> FAIR = Set.of(501, 503, 505);

    private static final String REST = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    private static final String QUERY = "SELECT%20*%20%7B%20%3Fs%20%3Fp%20%22caf%C3%A9%22%20%7D%20LIMIT%203";
    private static final List<String> SEEDS = List.of(
            "GET /" + REST + "\r\n",
            "GET /ntpharm/sparql?query=" + QUERY + REST + "Accept: text/csv, application/json;q=0.5\r\n\r\n",
            "GET /ntpharm/sparql?query=ASK%7B%7D&default-graph-uri=https%3A%2F%2Fw3id.org%2Fx" + REST + "\r\n",
            "GET /query?query=" + QUERY + REST + "\r\n",
            "GET /query?name=agonists" + REST + "\r\n",
            "GET /search?q=ketamine" + REST + "Accept: text/html\r\n\r\n",
            "GET /id/ketamine" + REST + "Accept: text/turtle;q=0.9, text/html;q=0.1\r\n\r\n",
            "GET /page/ketamine?page=1" + REST + "If-None-Match: \"abc\"\r\n\r\n",
            "HEAD /data/ketamine.ttl" + REST + "If-None-Match: W/\"0\", *\r\n\r\n",
            "GET /data/ontology.jsonld" + REST + "Accept-Encoding: gzip\r\n\r\n",
            "OPTIONS /ntpharm/sparql" + REST + "Origin: https://example.org\r\n\r\n",
            "PUT /ntpharm/data?default" + REST + "Content-Type: text/turtle\r\nContent-Length: 13\r\n\r\n<a> <b> <c> .",
            "POST /$/compact/ntpharm" + REST + "Content-Length: 0\r\n\r\n",
            "POST /ntpharm/sparql" + REST
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 17\r\n\r\nquery=ASK%20%7B%7D",
            "POST /ntpharm/sparql" + REST
                    + "Content-Type: application/sparql-query; charset=utf-8\r\nContent-Length: 29\r\n\r\n"
                    + "SELECT * { ?s ?p ?o } LIMIT 2",
            "POST /ntpharm/sparql" + REST
                    + "Content-Type: application/sparql-query\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + "8\r\nASK { } \r\n0\r\n\r\n");
    private static final List<String> SNIPPETS = List.of(
            "%",
            "%00",
            "%ff",
            "%C3%28",
            "%2e%2e%2f",
            "../",
            "//",
            ";",
            "?",
            "#",
            "&query=",
            "\r\n",
            "\n",
            "\0",
            "\u00e9",
            "\u00ff",
            "'",
            "\"",
            "<",
            ">",
            "{",
            "}",
            "\\u0000",
            "\\uD800",
            "*",
            "q=",
            "q=1e9",
            ",,,",
            "-1",
            "99999999999999999999",
            "A".repeat(9_000),
            " ",
            "\t",
            "text/html",
            "SERVICE <http://localhost/>",
            "FILTER(",
            "[",
            "]",
            "@",
            "^^",
            "$",
            "+",
            "Content-Length: 5\r\n",
            "Transfer-Encoding: chunked\r\n",
            "Expect: 100-continue\r\n",
            "Range: bytes=0-0\r\n",
            "Content-Encoding: gzip\r\n",
            "Upgrade: h2c\r\n",
            "page=0",
            "page=2147483648",
            "page=-1",
            "charset=utf-99");

    @Test
    void none_breaks_the_server() {
        try (NtpServer server = Servers.withTimeout(Duration.ofMillis(500))) {
            Set<String> failures = IntStream.range(0, REQUESTS)
                    .parallel()
                    .mapToObj(seed -> failure(server.port(), seed))
                    .filter(failure -> !failure.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(failures.stream().limit(10)).isEmpty();
            assertThat(new Client(server.port())
                            .get("/page/ketamine", "text/html")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private static String failure(int port, int seed) {
        String request = mutated(new Random(seed));
        String answer;
        try {
            answer = answer(port, request);
        } catch (IOException e) {
            return e instanceof java.net.SocketTimeoutException ? "hangs: " + request : "";
        }
        Matcher status = STATUS.matcher(answer);
        boolean fair = answer.isEmpty()
                || (status.lookingAt()
                        && (Integer.parseInt(status.group(1)) < 500
                                || FAIR.contains(Integer.parseInt(status.group(1)))));
        boolean silent = !answer.contains("\tat ") && !answer.contains("Exception") && !answer.contains("org.apache.");
        return fair && silent ? "" : request + "\n=> " + answer.substring(0, Math.min(600, answer.length()));
    }

    private static String mutated(Random random) {
        var request = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(request.length());
            int end = Math.min(request.length(), at + 1 + random.nextInt(8));
            switch (random.nextInt(5)) {
                case 0 -> request.setCharAt(at, (char) random.nextInt(256));
                case 1 -> request.delete(at, end);
                case 2 -> request.insert(at, request.substring(at, end).repeat(1 + random.nextInt(50)));
                default -> request.insert(at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
            }
        }
        return request.toString();
    }

    private static String answer(int port, String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) Duration.ofSeconds(SECONDS_A_REQUEST).toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
