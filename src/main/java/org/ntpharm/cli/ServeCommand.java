package org.ntpharm.cli;

import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.server.ServerSettings;
import org.ntpharm.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the store until it is interrupted. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serve the store: SPARQL at /ntpharm/sparql and pages at /, for reading only. Ctrl-C stops it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ntpharm serve",
            "  ntpharm serve --store /data/my-store --port 8080 --timeout 10",
            "  ntpharm serve --config ntpharm.yml",
            "  curl --data-urlencode 'query=ASK { ?s ?p ?o }' http://localhost:3330/ntpharm/sparql"
        })
class ServeCommand implements Runnable {
    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    ServerOptions server = new ServerOptions();

    @Mixin
    OperationOptions operation = new OperationOptions();

    @Mixin
    ConfigOption config = new ConfigOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        ServerSettings settings = server.settings().withOperation(operation.settings());
        GraphStore graphs = GraphStore.openExisting(store.directory);
        Serving.start(
                        settings,
                        graphs,
                        QueryCatalogue.bundled(),
                        spec.commandLine().getErr())
                .untilStopped();
    }
}
