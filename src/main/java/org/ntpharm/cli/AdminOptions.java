package org.ntpharm.cli;

import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ntpharm.admin.Administration;
import org.ntpharm.admin.Tokens;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.server.ServerSettings;
import org.ntpharm.store.GraphStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether the store that is served can be changed, and by whom. */
final class AdminOptions {
    @Option(
            names = "--admin-tokens",
            paramLabel = "FILE",
            description = {
                "Let those who have a token change the store, at /admin/: a file of lines that 'ntpharm token' prints.",
                "Without it nothing can be changed. --ontology and --vocabulary matter only with it, as for load."
            })
    @Nullable
    Path tokens;

    @Mixin
    OntologyOptions ontology = new OntologyOptions();

    /** Opens the store in {@code directory} for what the options allow. */
    Opened open(Path directory, ServerSettings settings) {
        if (tokens == null) {
            return new Opened(GraphStore.openExisting(directory), Map.of());
        }
        Tokens known = Tokens.read(tokens);
        OntologyFiles files = ontology.files();
        GraphStore store = GraphStore.openExisting(directory, Optional.of(files));
        try {
            return new Opened(store, Administration.of(known, store, files, settings.queryTimeout()));
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /**
     * A store that is to be served.
     *
     * @param store what is read
     * @param services what changes it, by path
     */
    record Opened(GraphStore store, Map<String, HttpServlet> services) {}
}
