package org.ntpharm.admin;

import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.util.Map;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.relation.Parser;
import org.ntpharm.store.GraphStore;

/** The services that change a store while it is served. */
public final class Administration {
    private Administration() {}

    /**
     * The services by path, for those who have one of {@code tokens}. What texts are read with is made ready meanwhile.
     *
     * @param store opened for loading, with {@code files}
     * @param timeout after which an update is given up
     */
    public static Map<String, HttpServlet> of(Tokens tokens, GraphStore store, OntologyFiles files, Duration timeout) {
        ReaderParts parts = ReaderParts.of(files);
        Parser.loadModelsAhead();
        var reader = new DocumentReader(store, files, parts);
        return Map.of(
                "/admin/update", new UpdateServlet(tokens, store, timeout),
                "/admin/documents/*", new DocumentServlet(tokens, store, reader, files.prefixes()));
    }
}
