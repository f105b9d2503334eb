package org.ntpharm.operation;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/** All that surrounds the answers of a server. */
public final class Operation {
    /** Where the server says that it is there. */
    public static final String PING = "/$/ping";
    /** Where the server says whether it can answer questions. */
    public static final String READY = "/$/ready";
    /** Where the server shows what is measured. */
    public static final String METRICS = "/$/metrics";

    private static final int WAITING = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int FORMS = 4;
    private static final int MOST_HEADER_BYTES = 16_384;
    /** For connections, refusals, and the server's status, while as many queries run as may. */
    private static final int SPARE_THREADS = 64;

    private final OperationSettings settings;
    private final Turns turns;
    private final Turns pageTurns;
    private final Turns formTurns;
    private final Meters meters;
    private final RateLimit rate;
    private volatile StoreHealth health;
    private volatile boolean warm;

    /** For a server of {@code dataset}. */
    public Operation(OperationSettings settings, Dataset dataset) {
        this.settings = settings;
        this.health = new StoreHealth(dataset);
        this.turns = new Turns(settings.limits().queries(), WAITING, PATIENCE);
        this.pageTurns = new Turns(settings.limits().queries(), WAITING, PATIENCE);
        this.formTurns = new Turns(FORMS, WAITING, PATIENCE);
        this.meters = new Meters(turns::running, () -> health.triples());
        this.rate = new RateLimit(settings.limits().requestsPerMinute());
    }

    /** From now on it is {@code dataset} that is measured and asked whether it answers. */
    public void turnTo(Dataset dataset) {
        health = new StoreHealth(dataset);
    }

    /** What every request passes, in this order, before it is answered; {@code endpoint} is the path of queries. */
    public List<Filter> filters(String endpoint) {
        var filters = new ArrayList<Filter>();
        filters.add(new MeterFilter(meters, endpoint));
        if (!settings.proxy().basePath().isEmpty()) {
            filters.add(new BasePathFilter(settings.proxy().basePath()));
        }
        filters.add(new ProblemFilter());
        filters.add(new StatusAccess(settings.openMetrics()));
        filters.add(new RequestBounds(settings.limits()));
        if (settings.limits().requestsPerMinute() > 0) {
            filters.add(rate);
        }
        return filters;
    }

    /** Who may run a query, and when. */
    public Turns turns() {
        return turns;
    }

    /**
     * Who may have a page or a description, and when: queries that take long do not keep readers out, nor the other way
     * round.
     */
    public Turns pageTurns() {
        return pageTurns;
    }

    /** Who may send a long form, and when: to read it keeps a processor busy. */
    public Turns formTurns() {
        return formTurns;
    }

    /** What is too much. */
    public Limits limits() {
        return settings.limits();
    }

    /** How many threads the server needs so that queries, pages and forms never take the last. */
    public int threads() {
        return 2 * (settings.limits().queries() + WAITING) + FORMS + WAITING + SPARE_THREADS;
    }

    /** What is answered about the server, by path. */
    public Map<String, HttpServlet> servlets() {
        return Map.of(READY, new ReadyServlet(this::state), METRICS, new MetricsServlet(meters));
    }

    /**
     * Tells Jetty what it must know before it starts.
     *
     * @throws NtpException if the access log cannot be written
     */
    public void configure(Server jetty) {
        for (Connector connector : jetty.getConnectors()) {
            configure(connector
                    .getConnectionFactory(HttpConfiguration.ConnectionFactory.class)
                    .getHttpConfiguration());
        }
        jetty.setErrorHandler(new ProblemHandler());
        settings.accessLog().ifPresent(log -> jetty.setRequestLog(new RequestLines(open(log), log.queryLength())));
    }

    /** Tells a part of Jetty that answers from one store what it must know before it starts. */
    public void configure(ServletContextHandler context) {
        context.setErrorHandler(new ProblemHandler());
        context.setMaxFormContentSize(settings.limits().requestBytes());
    }

    /** From now on the server says that it is ready, as long as the store answers. */
    public void warm() {
        warm = true;
    }

    private String state() {
        if (!warm) {
            return "starting";
        }
        return health.answers() ? ReadyServlet.READY : "the store does not answer";
    }

    private void configure(HttpConfiguration http) {
        http.setRequestHeaderSize(settings.limits().urlLength() + MOST_HEADER_BYTES);
        if (settings.proxy().trusted()) {
            http.addCustomizer(new ForwardedRequestCustomizer());
        }
        settings.proxy().publicUrl().ifPresent(url -> http.addCustomizer(new PublicAddress(url)));
    }

    private static OutputStream open(AccessLog log) {
        Optional<Path> file = log.file();
        if (file.isEmpty()) {
            return new FileOutputStream(FileDescriptor.out);
        }
        try {
            return Files.newOutputStream(file.get(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new NtpException(
                    ErrorCode.SERVER_FAILED, "the access log " + file.get() + " cannot be written: " + e, e);
        }
    }
}
