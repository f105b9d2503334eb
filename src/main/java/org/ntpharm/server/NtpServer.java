package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.operation.Operation;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.store.GraphStore;
import org.ntpharm.store.Statistics;

/**
 * The endpoint {@code /ntpharm/sparql} and the pages, on one port, for reading only but for the services it is given.
 *
 * <p>From {@link #start} on the server owns the store: closing the server closes it. {@link #turnTo} replaces it while
 * the server runs.
 */
public final class NtpServer implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;

    private final FusekiServer fuseki;
    private final CurrentStore stores;
    private final Answering answering;
    private final AtomicBoolean closed = new AtomicBoolean();

    private NtpServer(FusekiServer fuseki, CurrentStore stores, Answering answering) {
        this.fuseki = fuseki;
        this.stores = stores;
        this.answering = answering;
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
        var answering = new Answering(settings, catalogue, new Operation(settings.operation(), store.dataset()));
        FusekiServer fuseki = answering.from(store, services);
        var stores = new CurrentStore(new ServedStore(store, answering.detach(fuseki)));
        answering.operation().configure(fuseki.getJettyServer());
        stopGracefully(fuseki.getJettyServer(), stores, settings);
        try {
            fuseki.start();
            WarmUp.run(fuseki.getHttpPort(), settings.operation().proxy().basePath());
            answering.operation().warm();
            return new NtpServer(fuseki, stores, answering);
        } catch (FusekiException e) {
            fuseki.stop();
            throw failure(settings.port(), e);
        }
    }

    /**
     * Makes sure that a server could listen where {@code settings} say, before long work that would be lost.
     *
     * @throws NtpException if the port is taken
     */
    public static void requireFreePort(ServerSettings settings) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(
                    settings.loopback()
                            ? new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port())
                            : new InetSocketAddress(settings.port()));
        } catch (IOException e) {
            throw failure(settings.port(), e);
        }
    }

    /**
     * Answers from now on from the store that {@code opening} opens, and owns it. Requests under way finish on the
     * store before, which is closed when the last of them has.
     *
     * @return how much the store holds
     * @throws NtpException if it cannot be opened or does not answer, or if requests still use the store before the
     *      present one; all stays as it was then
     */
    public synchronized Statistics turnTo(Supplier<OpenStore> opening) {
        if (!stores.former().map(it -> it.ends(PATIENCE_SECONDS)).orElse(true)) {
            throw new NtpException(
                    ErrorCode.STORE_LOCKED, "requests still use the store before the present one; try again later");
        }
        OpenStore opened = opening.get();
        GraphStore store = opened.store();
        try {
            Statistics statistics = answering.check(store);
            FusekiServer next = answering.from(store, opened.services());
            stores.turnTo(new ServedStore(store, answering.detach(next)));
            answering.operation().turnTo(store.dataset());
            return statistics;
        } catch (RuntimeException e) {
            store.close();
            throw e;
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
    public synchronized void close() {
        if (closed.compareAndSet(false, true)) {
            fuseki.stop();
            stores.former().ifPresent(ServedStore::close);
            stores.current().close();
        }
    }

    private static void stopGracefully(Server jetty, CurrentStore stores, ServerSettings settings) {
        var graceful = new GracefulHandler();
        graceful.setHandler(new CompressionHandler(stores));
        jetty.setHandler(graceful);
        jetty.setStopTimeout(settings.stopGrace().toMillis());
    }

    private static NtpException failure(int port, Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new NtpException(
                        ErrorCode.PORT_IN_USE, "port " + port + " is in use; choose another with --port", e);
            }
        }
        return new NtpException(ErrorCode.SERVER_FAILED, "the server could not start: " + e.getMessage(), e);
    }
}
