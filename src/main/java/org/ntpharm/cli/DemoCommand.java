package org.ntpharm.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ntpharm.articles.BundledArticles;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.query.QueryRunner;
import org.ntpharm.relation.Parser;
import org.ntpharm.server.NtpServer;
import org.ntpharm.server.ServerSettings;
import org.ntpharm.store.GraphStore;
import org.ntpharm.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** From the bundled articles to an answer and an endpoint, in one go. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Load the six bundled articles, answer which NMDA blockers show antidepressant effects, and serve.",
            "The store lives in memory unless --store names a directory."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  ntpharm demo", "  ntpharm demo --once", "  ntpharm demo --store demo-store --port 8080"})
final class DemoCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Option(names = "--once", description = "Exit after the answer instead of serving.")
    boolean once;

    @Option(names = "--store", paramLabel = "DIR", description = "Keep the store in this directory.")
    @Nullable
    Path directory;

    @Mixin
    ServerOptions server = new ServerOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        ServerSettings settings = server.settings();
        if (!once) {
            NtpServer.requireFreePort(settings);
        }
        OntologyFiles files = OntologyFiles.bundled();
        Parser.loadModelsAhead();
        ReaderParts parts = ReaderParts.of(files);
        QueryCatalogue catalogue = QueryCatalogue.bundled();
        GraphStore store = directory == null ? GraphStore.inMemory(files) : GraphStore.open(directory, files);
        try {
            show(parts, store, catalogue, files);
            if (!once) {
                // Only now, so that whoever finds the server finds all articles in it.
                try (Serving serving = Serving.start(
                        settings, store, catalogue, spec.commandLine().getErr())) {
                    serving.untilStopped();
                }
            }
        } finally {
            store.close();
        }
        return Failures.DONE;
    }

    private void show(ReaderParts parts, GraphStore store, QueryCatalogue catalogue, OntologyFiles files) {
        List<Supplier<Document>> documents = new ArrayList<>();
        BundledArticles.all().forEach(article -> documents.add(article::document));
        Progress progress = new Progress(spec.commandLine().getErr(), documents.size());
        LoadSummary summary = new Loading(parts.withNames(files, store.importedVocabulary("")), store, progress)
                .load(documents, false);
        PrintWriter out = spec.commandLine().getOut();
        summary.print(out, store.statistics());
        out.println();
        new CanonicalTable(catalogue, new QueryRunner(store.dataset(), files.prefixes(), PATIENCE)).print(out);
        out.flush();
    }
}
