package org.ntpharm.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.server.NtpServer;
import org.ntpharm.server.ServerSettings;
import org.ntpharm.store.GraphStore;

/**
 * The endpoint beside a stock Fuseki on TDB2 that holds the same triples, in its default graph, where it is fastest.
 *
 * <p>Both are asked over HTTP in turn, so that whatever else the machine does slows both.
 */
@Tag("alone")
class SpeedBench {
    private static final long QUADS = Long.getLong("quads", 1_000_000);
    private static final long SEED = 20_240_607;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 21;
    private static final String PREFIXES = """
            PREFIX ntp: <https://w3id.org/ntpharm/ontology#>
            PREFIX ntr: <https://w3id.org/ntpharm/id/>
            """;
    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("join", """
                SELECT ?drug ?effect ?text {
                  ?drug ntp:blocks ntr:target-7 ; ntp:hasEffect ?effect .
                  ?claim ntp:subject ?drug ; ntp:object ntr:target-7 ; ntp:statedIn ?sentence .
                  ?sentence ntp:exactText ?text }
                """);
        QUESTIONS.put("aggregate", """
                SELECT ?predicate ?polarity (COUNT(?claim) AS ?claims) {
                  ?claim ntp:predicate ?predicate ; ntp:polarity ?polarity } GROUP BY ?predicate ?polarity
                """);
        QUESTIONS.put("negation", """
                SELECT (COUNT(?claim) AS ?claims) {
                  ?claim a ntp:Claim ; ntp:predicate ntp:blocks
                  FILTER NOT EXISTS { ?claim ntp:withheldBecause ?reason } }
                """);
    }

    @TempDir
    private Path folder;

    @Test
    void compare_with_a_stock_server() {
        Dataset stockData = TDB2Factory.connectDataset(folder.resolve("stock").toString());
        GraphStore store = GraphStore.open(folder.resolve("ours"), OntologyFiles.bundled());
        fill(stockData, store);
        long before = usedHeap();
        long start = System.nanoTime();
        FusekiServer stock =
                FusekiServer.create().port(0).add("/stock", stockData).build();
        try (NtpServer ours = NtpServer.start(
                ServerSettings.defaults().withPort(0).withHeapShare(1), store, QueryCatalogue.bundled())) {
            long ready = System.nanoTime() - start;
            stock.start();
            long quads = store.statistics().quads();
            System.out.printf(
                    "%,d quads, ready after %.1f s, %d bytes of heap a quad%n",
                    quads, ready / 1e9, (usedHeap() - before) / quads);
            System.out.printf("| | ntpharm, ms | Fuseki on TDB2, ms | times as fast |%n|---|---|---|---|%n");
            QUESTIONS.forEach((name, question) -> compare(
                    name,
                    Asker.ofQuery(ours.endpoint(), PREFIXES + question),
                    Asker.ofQuery("http://localhost:" + stock.getHttpPort() + "/stock/sparql", PREFIXES + question)));
        } finally {
            stock.stop();
        }
    }

    private static void compare(String name, Asker ours, Asker theirs) {
        var oursMillis = new ArrayList<Double>();
        var theirMillis = new ArrayList<Double>();
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            double our = ours.millis();
            double their = theirs.millis();
            if (i >= 0) {
                oursMillis.add(our);
                theirMillis.add(their);
            }
        }
        if (!ours.lines().equals(theirs.lines())) {
            throw new AssertionError(name + ": the answers differ");
        }
        System.out.printf(
                "| %s, %d lines | %.1f | %.1f | %.1f |%n",
                name,
                ours.lines().size(),
                median(oursMillis),
                median(theirMillis),
                median(theirMillis) / median(oursMillis));
    }

    private static void fill(Dataset stock, GraphStore store) {
        DatasetGraph theirs = stock.asDatasetGraph();
        DatasetGraph ours = store.dataset().asDatasetGraph();
        Txn.executeWrite(
                theirs,
                () -> Txn.executeWrite(
                        ours,
                        () -> GeneratedGraph.make(QUADS, SEED, quad -> {
                            ours.add(quad);
                            theirs.getDefaultGraph().add(quad.asTriple());
                        })));
        // So that both answer with the ontology in the store.
        Txn.executeRead(
                ours,
                () -> Txn.executeWrite(
                        theirs,
                        () -> ours.find()
                                .forEachRemaining(
                                        quad -> theirs.getDefaultGraph().add(quad.asTriple()))));
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
