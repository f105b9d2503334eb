package org.ntpharm.admin;

import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.relation.Parser;
import org.ntpharm.store.GraphStore;

/**
 * The services that change a store while it is served, or which one is. What they read texts with is made once, and
 * serves any store.
 */
public final class Administration {
    private final Tokens tokens;
    private final OntologyFiles files;
    private final Duration timeout;
    private final ReaderParts parts;

    /**
     * For those who have one of {@code tokens}. What texts are read with is made ready meanwhile.
     *
     * @param files with which stores are opened for loading
     * @param timeout after which an update is given up
     */
    public Administration(Tokens tokens, OntologyFiles files, Duration timeout) {
        this.tokens = tokens;
        this.files = files;
        this.timeout = timeout;
        this.parts = ReaderParts.of(files);
        Parser.loadModelsAhead();
    }

    /**
     * The services by path.
     *
     * @param store opened for loading
     * @param reload serves another store, and says which
     */
    public Map<String, HttpServlet> of(GraphStore store, Supplier<String> reload) {
        var reader = new DocumentReader(store, files, parts);
        return Map.of(
                "/admin/update", new UpdateServlet(tokens, store, timeout),
                "/admin/documents/*", new DocumentServlet(tokens, store, reader, files.prefixes()),
                "/admin/reload", new ReloadServlet(tokens, reload));
    }
}
