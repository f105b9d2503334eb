package org.ntpharm.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.server.NtpServer;
import org.ntpharm.server.OpenStore;
import org.ntpharm.server.ServerSettings;
import org.ntpharm.store.GraphStore;

/** A running server and its end: an interrupt lets running queries finish and closes the store. */
final class Serving implements AutoCloseable {
    private final NtpServer server;
    private final PrintWriter err;

    private Serving(NtpServer server, PrintWriter err) {
        this.server = server;
        this.err = err;
    }

    /** Starts a server, which owns {@code store} from now on: it is closed if the server cannot start, too. */
    static Serving start(ServerSettings settings, GraphStore store, QueryCatalogue catalogue, PrintWriter err) {
        return start(settings, new OpenStore(store, Map.of()), catalogue, err);
    }

    /** The same with services that change the store. */
    static Serving start(ServerSettings settings, OpenStore opened, QueryCatalogue catalogue, PrintWriter err) {
        GraphStore store = opened.store();
        try {
            return new Serving(NtpServer.start(settings, store, catalogue, opened.services()), err);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    NtpServer server() {
        return server;
    }

    /** Says where the server is and returns when it has been stopped. */
    void untilStopped() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        err.println("ntpharm: serving http://localhost:" + server.port() + "/ with SPARQL at " + server.endpoint()
                + "; stop with Ctrl-C");
        err.flush();
        server.join();
    }

    @Override
    public void close() {
        server.close();
    }

    private void stop() {
        server.close();
        err.println("ntpharm: stopped");
        err.flush();
    }
}
