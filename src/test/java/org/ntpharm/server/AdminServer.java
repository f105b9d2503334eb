package org.ntpharm.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.ntpharm.admin.Administration;
import org.ntpharm.admin.Token;
import org.ntpharm.admin.Tokens;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.store.GraphStore;

/** A real server whose store can be changed by the bearer of one token. */
record AdminServer(NtpServer server, Client client, GraphStore store) implements AutoCloseable {
    static final String JSON = "application/sparql-results+json";
    private static final Token TOKEN = Token.issue("tester");

    static AdminServer over(GraphStore store, Duration timeout) {
        NtpServer server = NtpServer.start(
                Servers.SETTINGS,
                store,
                QueryCatalogue.bundled(),
                new Administration(tokens(), OntologyFiles.bundled(), timeout).of(store, () -> "not here"));
        return new AdminServer(server, new Client(server.port()), store);
    }

    static AdminServer over(GraphStore store) {
        return over(store, Duration.ofSeconds(30));
    }

    HttpResponse<String> update(String sparql) {
        return post("/admin/update", "application/sparql-update", sparql);
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(client.request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> delete(String path) {
        return send(client.request(path).DELETE());
    }

    /** With the token. */
    HttpResponse<String> send(HttpRequest.Builder request) {
        return client.send(request.header("Authorization", "Bearer " + TOKEN.text()));
    }

    boolean ask(String sparql) {
        return client.ask(sparql, JSON).body().contains("true");
    }

    int status(String path) {
        return client.get(path, "text/turtle").statusCode();
    }

    @Override
    public void close() {
        server.close();
    }

    private static Tokens tokens() {
        try {
            Path file = Files.createTempFile("tokens", ".txt");
            try {
                return Tokens.read(Files.writeString(file, TOKEN.line()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
