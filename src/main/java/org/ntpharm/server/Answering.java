package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.operation.Operation;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.store.GraphStore;
import org.ntpharm.store.Statistics;

/** Puts together what answers from a store: the same for each store that one server serves. */
record Answering(ServerSettings settings, QueryCatalogue catalogue, Operation operation) {
    /** A server that is not started, whose handler answers from {@code store}. */
    FusekiServer from(GraphStore store, Map<String, HttpServlet> services) {
        Pages pages = Pages.of(store, catalogue, settings);
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
        builder.addFilter("/*", new WellFormed(operation.formTurns()))
                .addFilter(Endpoint.DATASET + "/*", new BodyLength())
                .addFilter("/*", new Patience())
                .addFilter("/*", new PageTurns(operation.pageTurns()))
                .addFilter("/*", new Gone(store))
                .addFilter("/*", new NoSuchPage())
                .addFilter(Endpoint.PATH, new ReadingMethods(List.of("GET", "HEAD", "POST")))
                .addFilter(Endpoint.GRAPHS, new ReadingMethods(List.of("GET", "HEAD")));
        pages.byPath().forEach(builder::addServlet);
        operation.servlets().forEach(builder::addServlet);
        services.forEach(builder::addServlet);
        return builder.build();
    }

    /** Takes that which answers out of a server, for another to hold. */
    ServletContextHandler detach(FusekiServer server) {
        Server jetty = server.getJettyServer();
        ServletContextHandler answers = jetty.getDescendant(ServletContextHandler.class);
        jetty.setHandler((Handler) null);
        operation.configure(answers);
        return answers;
    }

    /**
     * Reads {@code store} into memory as the settings allow, and counts what it holds.
     *
     * @throws NtpException if that is nothing, or cannot be read
     */
    Statistics check(GraphStore store) {
        Statistics statistics;
        try {
            store.readInMemory(settings.heapShare());
            statistics = store.statistics();
        } catch (RuntimeException e) {
            throw new NtpException(ErrorCode.STORE_UNUSABLE, "the store cannot be read (" + e + ")", e);
        }
        if (statistics.quads() == 0) {
            throw new NtpException(ErrorCode.STORE_UNUSABLE, "nothing is in the store; load an article first");
        }
        return statistics;
    }
}
