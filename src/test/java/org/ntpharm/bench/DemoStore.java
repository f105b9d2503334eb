package org.ntpharm.bench;

import java.nio.file.Path;
import org.ntpharm.articles.BundledArticles;
import org.ntpharm.claim.Pipeline;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.store.GraphStore;

/** A store on disk with the six bundled articles. */
final class DemoStore {
    private DemoStore() {}

    /**
     * Where it is: newly made in {@code folder}, or, with {@code -Dstore=DIR}, one that {@code ntpharm demo --store
     * DIR} has made.
     */
    static Path in(Path folder) {
        String made = System.getProperty("store", "");
        if (!made.isEmpty()) {
            return Path.of(made);
        }
        Path directory = folder.resolve("store");
        OntologyFiles files = OntologyFiles.bundled();
        Pipeline reader = ReaderParts.of(files).reader();
        try (GraphStore store = GraphStore.open(directory, files)) {
            BundledArticles.all().forEach(article -> store.load(reader.read(article.document())));
        }
        return directory;
    }
}
