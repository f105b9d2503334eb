package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import java.net.BindException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.operation.Operation;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.store.GraphStore;

/**
 * The endpoint {@code /ntpharm/sparql} and the pages, on one port, for reading only but for the services it is given.
 *
 * <p>From {@link #start} on the server owns the store: closing the server closes it.
 */
public final class NtpServer implements AutoCloseable {
    private final FusekiServer fuseki;
    private final GraphStore store;
    private final AtomicBoolean closed = new AtomicBoolean();

    private NtpServer(FusekiServer fuseki, GraphStore store) {
        this.fuseki = fuseki;
        this.store = store;
    }

    /**
     * Starts a server and returns once it answers at full speed.
     *
     * @throws NtpException if the port is taken; the store is left open then
     */
    public static NtpServer start(ServerSettings settings, GraphStore store, QueryCatalogue catalogue) {
        return start(settings, store, catalogue, Map.of());
    }

    /** As {@link #start(ServerSettings, GraphStore, QueryCatalogue)}, with other {@code services} by their path. */
    public static NtpServer start(
            ServerSettings settings, GraphStore store, QueryCatalogue catalogue, Map<String, HttpServlet> services) {
        store.readInMemory(settings.heapShare());
        var operation = new Operation(settings.operation(), store.dataset());
        FusekiServer fuseki = build(settings, store, Pages.of(store, catalogue, settings), operation, services);
        operation.configure(fuseki.getJettyServer());
        stopGracefully(fuseki.getJettyServer(), settings);
        try {
            fuseki.start();
            WarmUp.run(fuseki.getHttpPort(), settings.operation().proxy().basePath());
            operation.warm();
            return new NtpServer(fuseki, store);
        } catch (FusekiException e) {
            fuseki.stop();
            throw failure(settings.port(), e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return fuseki.getHttpPort();
    }

    /** Where SPARQL clients ask, as seen from this machine. */
    public String endpoint() {
        return "http://localhost:" + port() + Endpoint.PATH;
    }

    /** Returns when the server has been closed. */
    public void join() {
        fuseki.join();
    }

    /** Takes no more queries, lets running ones finish for the time of grace, and closes the store. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            fuseki.stop();
            store.close();
        }
    }

    private static FusekiServer build(
            ServerSettings settings,
            GraphStore store,
            Pages pages,
            Operation operation,
            Map<String, HttpServlet> services) {
        var builder = FusekiServer.create()
                .port(settings.port())
                .loopback(settings.loopback())
                .fusekiModules(FusekiModules.empty())
                .contextPath(settings.operation().proxy().basePath())
                .maxServerThreads(operation.threads())
                .enablePing(true)
                .addFilter("/*", new OpenAccess())
                .add(Endpoint.DATASET, Endpoint.over(store, settings, pages.description(), operation));
        operation.filters(Endpoint.PATH).forEach(filter -> builder.addFilter("/*", filter));
        builder.addFilter("/*", new WellFormed())
                .addFilter(Endpoint.DATASET + "/*", new BodyLength())
                .addFilter("/*", new Patience())
                .addFilter("/*", new PageTurns(operation.pageTurns()))
                .addFilter("/*", new Gone(store))
                .addFilter(Endpoint.PATH, new ReadingMethods(List.of("GET", "HEAD", "POST")))
                .addFilter(Endpoint.GRAPHS, new ReadingMethods(List.of("GET", "HEAD")));
        pages.byPath().forEach(builder::addServlet);
        operation.servlets().forEach(builder::addServlet);
        services.forEach(builder::addServlet);
        return builder.build();
    }

    private static void stopGracefully(Server jetty, ServerSettings settings) {
        var graceful = new GracefulHandler();
        graceful.setHandler(new CompressionHandler(jetty.getHandler()));
        jetty.setHandler(graceful);
        jetty.setStopTimeout(settings.stopGrace().toMillis());
    }

    private static NtpException failure(int port, FusekiException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new NtpException(
                        ErrorCode.PORT_IN_USE, "port " + port + " is in use; choose another with --port", e);
            }
        }
        return new NtpException(ErrorCode.SERVER_FAILED, "the server could not start: " + e.getMessage(), e);
    }
}
