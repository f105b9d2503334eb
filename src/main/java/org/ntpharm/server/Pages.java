package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.query.QueryRunner;
import org.ntpharm.store.GraphStore;

/** All that is shown to people, by path. */
record Pages(GraphStore store, QueryCatalogue catalogue, ServerSettings settings) {
    /** The empty path is the root itself and nothing below it. */
    Map<String, HttpServlet> byPath() {
        var runner = new QueryRunner(store.dataset(), OntologyFiles.bundled().prefixes(), settings.queryTimeout());
        return Map.of(
                "", new HomePage(store, catalogue, runner),
                "/query", new QueryPage(catalogue, runner),
                "/ntpharm.css", new StyleSheet());
    }
}
