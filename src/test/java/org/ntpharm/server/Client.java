package org.ntpharm.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Asks a server on this machine, as programs and browsers do. */
record Client(int port) {
    private static final String FORM = "application/x-www-form-urlencoded";

    HttpResponse<String> ask(String sparql, String accept) {
        return get(Endpoint.PATH + "?query=" + encode(sparql), accept);
    }

    HttpResponse<String> get(String path, String accept) {
        return send(request(path).header("Accept", accept));
    }

    HttpResponse<String> postForm(String path, String form, String accept) {
        return post(path, form, FORM, accept);
    }

    HttpResponse<String> post(String path, String body, String type, String accept) {
        return send(request(path)
                .header("Accept", accept)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> method(String method, String path, String body) {
        return send(request(path).header("Content-Type", "text/turtle").method(method, BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    /** Each time on a connection of its own: a server may close one after it refused a request unread. */
    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
