package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ntpharm.store.GraphStore;

/** What a stock Fuseki lets through and this server does not, each shown on both. */
@Timeout(120)
@Tag("alone")
class StockServerTest {
    private static final String JSON = "application/sparql-results+json";
    private static final String AFN = "PREFIX afn: <http://jena.apache.org/ARQ/function#> ";
    private static final Duration LIMIT = Duration.ofMillis(500);

    private static NtpServer server;
    private static FusekiServer stockServer;
    private static FusekiServer hurriedServer;
    private static Client ours;
    private static Client stock;
    private static Client hurried;

    @BeforeAll
    static void start() {
        GraphStore store = Servers.fixture();
        server = Servers.start(Servers.SETTINGS.withQueryTimeout(LIMIT), store);
        stockServer = stock(copyOf(store));
        Dataset hurriedCopy = copyOf(store);
        hurriedCopy.getContext().set(ARQ.queryTimeout, String.valueOf(LIMIT.toMillis()));
        hurriedServer = stock(hurriedCopy);
        ours = new Client(server.port());
        stock = new Client(stockServer.getHttpPort());
        hurried = new Client(hurriedServer.getHttpPort());
    }

    private static Dataset copyOf(GraphStore store) {
        Dataset copy = TDB2Factory.createDataset();
        copy.getContext().set(TDB2.symUnionDefaultGraph, true);
        Dataset original = store.dataset();
        Txn.executeRead(
                original,
                () -> Txn.executeWrite(
                        copy, () -> original.asDatasetGraph().find().forEachRemaining(copy.asDatasetGraph()::add)));
        return copy;
    }

    private static FusekiServer stock(Dataset data) {
        return FusekiServer.create()
                .port(0)
                .enableCompact(true)
                .enableCors(true, null)
                .add(Endpoint.DATASET, data)
                .build()
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
        stockServer.stop();
        hurriedServer.stop();
    }

    @Test
    void service_reaches_no_other_host() throws IOException {
        var hits = new AtomicInteger();
        HttpServer inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inside.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        inside.start();
        String ask = "SELECT * { SERVICE SILENT <http://localhost:"
                + inside.getAddress().getPort() + "/> { ?s ?p ?o } }";
        try {
            assertThat(ours.ask(ask, JSON).statusCode()).isEqualTo(400);
            assertThat(ours.get("/query?query=" + Client.encode(ask), "text/html")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(hits).hasValue(0);
            stock.ask(ask, JSON);
            assertThat(hits).hasPositiveValue();
        } finally {
            inside.stop(0);
        }
    }

    @Test
    void load_reads_no_local_file(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.ttl"), "<x:secret> <x:secret> <x:secret> .");
        String load = "LOAD <" + secret.toUri() + "> INTO GRAPH <x:stolen>";
        String stolen = "ASK { GRAPH <x:stolen> { ?s ?p ?o } }";
        for (String path : new String[] {Endpoint.PATH, Endpoint.DATASET, Endpoint.DATASET + "/update"}) {
            assertThat(ours.post(path, load, "application/sparql-update", JSON).statusCode())
                    .isGreaterThanOrEqualTo(400);
            stock.post(path, load, "application/sparql-update", JSON);
        }

        assertThat(ours.ask(stolen, JSON).body()).contains("false");
        assertThat(stock.ask(stolen, JSON).body()).contains("true");
    }

    @Test
    void the_settings_of_the_program_are_not_shown() {
        String show = AFN + "SELECT (afn:context(<http://jena.apache.org/ARQ#queryTimeout>) AS ?x) {}";

        refused(show);
        assertThat(stock.ask(show, JSON).statusCode()).isEqualTo(200);
    }

    @Test
    void no_class_is_loaded_by_its_name() {
        String load = "SELECT (<java:org.apache.jena.sparql.function.library.now>() AS ?x) {}";

        refused(load);
        assertThat(stock.ask(load, JSON).body()).contains("dateTime");
    }

    @Test
    void nothing_waits() {
        String wait = AFN + "SELECT (afn:wait(1500) AS ?x) {}";

        assertThat(millis(() -> refused(wait))).isLessThan(1_400);
        assertThat(millis(() -> stock.ask(wait, JSON))).isGreaterThanOrEqualTo(1_500);
    }

    @Test
    void a_description_of_everything_is_not_sent() {
        String all = "DESCRIBE * { ?s ?p ?o }";

        assertThat(ours.ask(all, "text/turtle").statusCode()).isIn(400, 503);
        HttpResponse<String> flood = stock.ask(all, "text/turtle");
        assertThat(flood.statusCode()).isEqualTo(200);
        assertThat(flood.body()).hasSizeGreaterThan(1_000_000);
    }

    @Test
    void an_answer_that_stops_midway_is_no_answer() {
        String endless = "SELECT * { ?a ?b ?c . ?d ?e ?f }";

        assertThat(ours.ask(endless, JSON).statusCode()).isIn(400, 503);
        HttpResponse<String> broken = hurried.ask(endless, JSON);
        assertThat(broken.statusCode()).isEqualTo(200);
        assertThat(broken.body().strip()).doesNotEndWith("}");
    }

    @Test
    void what_is_constructed_is_not_kept_without_measure() {
        String objects = IntStream.range(0, 26).mapToObj(String::valueOf).collect(Collectors.joining(","));
        String much = "CONSTRUCT { [] <x:p> " + objects + " } { SELECT ?d { ?a ?b ?c . ?d ?e ?f } LIMIT 10000 }";

        assertThat(ours.ask(much, "application/n-triples").statusCode()).isIn(400, 503);
        HttpResponse<String> flood = stock.ask(much, "application/n-triples");
        assertThat(flood.statusCode()).isEqualTo(200);
        assertThat(flood.body().lines().count()).isEqualTo(260_000);
    }

    @Test
    void properties_call_no_code() {
        String split = "SELECT ?part { ?part <http://jena.apache.org/ARQ/property#strSplit> (\"a b\" \" \") }";

        assertThat(ours.ask(split, "text/csv").body().lines().skip(1)).isEmpty();
        assertThat(stock.ask(split, "text/csv").body().lines().skip(1)).hasSize(2);
    }

    @Test
    void a_request_is_not_read_without_end() {
        String padded = "ASK {}" + " ".repeat(3_000_000);

        assertThat(ours.post(Endpoint.PATH, padded, "application/sparql-query", JSON)
                        .statusCode())
                .isEqualTo(413);
        assertThat(stock.post(Endpoint.PATH, padded, "application/sparql-query", JSON)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void nothing_is_put_into_a_graph() {
        String put = Endpoint.GRAPHS + "?graph=x:put";

        assertThat(ours.method("PUT", put, "<x:s> <x:p> <x:put> .").statusCode())
                .isEqualTo(405);
        assertThat(stock.method("PUT", put, "<x:s> <x:p> <x:put> .").statusCode())
                .isLessThan(300);
    }

    @Test
    void the_endpoint_says_what_it_is() {
        try (NtpServer patient = Servers.withFixture()) {
            HttpResponse<String> description = new Client(patient.port()).get(Endpoint.PATH, "text/turtle");

            assertThat(description.statusCode()).isEqualTo(200);
            assertThat(description.body()).contains("sparql-service-description#");
        }
        assertThat(stock.get(Endpoint.PATH, "text/turtle").statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void nobody_administers_from_outside() {
        assertThat(post(ours, "/$/compact/ntpharm")).isGreaterThanOrEqualTo(400);
        assertThat(post(stock, "/$/compact/ntpharm")).isEqualTo(200);
    }

    @Test
    void no_site_asks_with_the_credentials_of_its_visitors() {
        String path = Endpoint.PATH + "?query=ASK%7B%7D";

        assertThat(credentials(ours, path)).isFalse();
        assertThat(credentials(stock, path)).isTrue();
    }

    private static void refused(String sparql) {
        HttpResponse<String> answer = ours.ask(sparql, JSON);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("refused");
    }

    private static int post(Client client, String path) {
        return client.send(client.request(path).POST(BodyPublishers.noBody())).statusCode();
    }

    private static boolean credentials(Client client, String path) {
        return client.send(client.request(path).header("Origin", "https://example.org"))
                .headers()
                .firstValue("Access-Control-Allow-Credentials")
                .isPresent();
    }

    private static long millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
