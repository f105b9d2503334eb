package org.ntpharm.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.store.GraphStore;
import picocli.CommandLine.Option;

/** Names that were imported into a store, for commands that read texts and store nothing. */
final class ImportedNames {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Also read with the names that were imported into this store, which is left as it is; by"
                    + " default with none.")
    @Nullable
    Path store;

    /** {@code parts} with the names of the store, if one is given. */
    ReaderParts beside(ReaderParts parts, OntologyFiles files) {
        return store == null ? parts : beside(parts, files, store);
    }

    /** {@code parts} with the names of {@code store}. */
    static ReaderParts beside(ReaderParts parts, OntologyFiles files, Path store) {
        try (GraphStore graphs = GraphStore.openExisting(store)) {
            return parts.withNames(files, graphs.importedVocabulary(""));
        }
    }

    /** A digest of all that texts are read with. */
    String readWith(OntologyFiles files) {
        if (store == null) {
            return files.fingerprint();
        }
        try (GraphStore graphs = GraphStore.openExisting(store)) {
            return graphs.readWith(files.fingerprint());
        }
    }
}
