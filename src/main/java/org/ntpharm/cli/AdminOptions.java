package org.ntpharm.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ntpharm.admin.Administration;
import org.ntpharm.admin.Tokens;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.server.OpenStore;
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

    /** What opens the store in {@code directory}, again and again, for what the options allow. */
    StoreSource source(Path directory, ServerSettings settings) {
        if (tokens == null) {
            return reload -> new OpenStore(GraphStore.openExisting(directory), Map.of());
        }
        Tokens known = Tokens.read(tokens);
        OntologyFiles files = ontology.files();
        var administration = new Administration(known, files, settings.queryTimeout());
        return reload -> {
            GraphStore store = GraphStore.openExisting(directory, Optional.of(files));
            return new OpenStore(store, administration.of(store, reload));
        };
    }
}
