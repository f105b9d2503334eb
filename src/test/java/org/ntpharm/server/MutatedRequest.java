package org.ntpharm.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Requests that are nearly right, as bytes on the wire. */
public final class MutatedRequest {
    private static final int SECONDS_A_REQUEST = 15;
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

    private MutatedRequest() {}

    /** The same for the same {@code seed}. */
    public static String of(long seed) {
        return mutated(new Random(seed));
    }

    /** All that comes back on a connection of its own. */
    public static String answer(int port, String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) Duration.ofSeconds(SECONDS_A_REQUEST).toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
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
}
