package org.ntpharm.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ntpharm.query.CatalogueQuery;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.server.NtpServer;
import org.ntpharm.server.ServerSettings;
import org.ntpharm.store.GraphStore;

/** How long the six bundled articles take to be served, asked and shown. */
@Tag("alone")
class DemoBench {
    private static final int ROUNDS = 20;

    @TempDir
    private Path folder;

    @Test
    void serve_the_bundled_articles() {
        Path store = DemoStore.in(folder);
        QueryCatalogue catalogue = QueryCatalogue.bundled();
        long start = System.nanoTime();
        try (NtpServer server =
                NtpServer.start(ServerSettings.defaults().withPort(0), GraphStore.openExisting(store), catalogue)) {
            Asker.ofQuery(server.endpoint(), catalogue.queries().get(0).sparql())
                    .millis();
            System.out.printf("start to first answer: %.1f s%n", (System.nanoTime() - start) / 1e9);
            show(
                    "catalogue queries",
                    catalogue.queries().stream()
                            .map(CatalogueQuery::sparql)
                            .map(sparql -> Asker.ofQuery(server.endpoint(), sparql))
                            .toList());
            show("page of ketamine", List.of(Asker.ofPage("http://localhost:" + server.port() + "/page/ketamine")));
        }
    }

    /** After one round in which each is asked for the first time. */
    private static void show(String what, List<Asker> askers) {
        askers.forEach(Asker::millis);
        var millis = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            askers.forEach(asker -> millis.add(asker.millis()));
        }
        List<Double> sorted = millis.stream().sorted().toList();
        System.out.printf(
                "%s: median %.1f ms, 99 %% within %.1f ms%n",
                what, sorted.get(sorted.size() / 2), sorted.get((int) Math.ceil(0.99 * sorted.size()) - 1));
    }
}
