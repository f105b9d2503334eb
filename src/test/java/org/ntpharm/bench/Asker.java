package org.ntpharm.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks a server for one address again and again, on one connection. */
final class Asker {
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest request;

    private Asker(String address, String accept) {
        this.request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", accept)
                .build();
    }

    static Asker ofQuery(String endpoint, String sparql) {
        return new Asker(endpoint + "?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8), "text/csv");
    }

    static Asker ofPage(String address) {
        return new Asker(address, "text/html");
    }

    /** How long the whole answer takes. */
    double millis() {
        long start = System.nanoTime();
        answer();
        return (System.nanoTime() - start) / 1e6;
    }

    /** The lines of the answer, in order of their text. */
    List<String> lines() {
        return answer().lines().sorted().toList();
    }

    private String answer() {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
