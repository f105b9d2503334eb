package org.ntpharm.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import org.apache.jena.fuseki.FusekiException;

/**
 * Asks a new server for its first page and its first answer, which take long because of all that is loaded for them.
 */
final class WarmUp {
    private static final int TIME_LIMIT_MILLIS = 20_000;

    private WarmUp() {}

    static void run(int port, String basePath) {
        String base = "http://localhost:" + port + basePath;
        try {
            read(base + "/");
            read(base + Endpoint.PATH + "?query=SELECT%20*%20%7B%20?s%20?p%20?o%20%7D%20LIMIT%201");
        } catch (IOException e) {
            throw new FusekiException("its first answer failed: " + e.getMessage(), e);
        }
    }

    private static void read(String url) throws IOException {
        var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
        connection.setConnectTimeout(TIME_LIMIT_MILLIS);
        connection.setReadTimeout(TIME_LIMIT_MILLIS);
        boolean answered = connection.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST;
        try (InputStream answer = answered ? connection.getInputStream() : connection.getErrorStream()) {
            answer.readAllBytes();
        }
    }
}
