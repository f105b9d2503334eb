package org.ntpharm.cli;

import java.io.PrintWriter;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.server.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the store until it is interrupted. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serve the store: SPARQL at /ntpharm/sparql and pages at /, for reading only. Ctrl-C stops it.",
            "With --admin-tokens, those who have a token can change it while it is served.",
            "The signal HUP makes it serve the store that --store leads to by then, without a pause."
        },
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

    @Mixin
    AdminOptions admin = new AdminOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        ServerSettings settings = server.settings().withOperation(operation.settings());
        PrintWriter err = spec.commandLine().getErr();
        var reloading = Reloading.from(admin.source(store.directory, settings), err);
        Serving serving = Serving.start(settings, reloading.open(), QueryCatalogue.bundled(), err);
        reloading.of(serving.server());
        serving.untilStopped();
    }
}
