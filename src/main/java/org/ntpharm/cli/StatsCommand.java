package org.ntpharm.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ntpharm.imports.Identifiers;
import org.ntpharm.store.GraphStore;
import org.ntpharm.store.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Counts what the store holds. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = "Count what the store holds.",
        footerHeading = "%nExamples:%n",
        footer = {"  ntpharm stats", "  ntpharm stats --store /data/my-store"})
final class StatsCommand implements Runnable {
    @Mixin
    StoreOption store = new StoreOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        try (GraphStore graphs = GraphStore.openExisting(store.directory)) {
            print(graphs.statistics());
        }
    }

    private void print(Statistics statistics) {
        line("documents", statistics.documents());
        line("sentences", statistics.sentences());
        line("claims", statistics.claims());
        lines(statistics.byPolarity());
        lines(statistics.byCertainty());
        line("withheld claims", statistics.withheld());
        lines(statistics.byReason());
        line("facts", statistics.direct());
        line("inferred triples", statistics.inferred());
        line("entities", sum(statistics.entities()));
        lines(statistics.entities());
        line("identifiers", sum(statistics.identifiers()));
        lines(bySource(statistics.identifiers()));
        line("quads in all", statistics.quads());
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The same by the short names of the sources, where they have one. */
    private static SortedMap<String, Long> bySource(Map<String, Long> byStart) {
        Identifiers identifiers = Identifiers.bundled();
        SortedMap<String, Long> counts = new TreeMap<>();
        byStart.forEach((start, count) -> counts.merge(
                identifiers.scheme(start).map(Identifiers.Scheme::prefix).orElse(start), count, Long::sum));
        return counts;
    }

    private void lines(Map<String, Long> counts) {
        counts.forEach((name, count) -> line("  " + name, count));
    }

    private void line(String name, long count) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-28s%8d%n", name, count);
    }
}
