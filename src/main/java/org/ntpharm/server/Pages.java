package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.shared.PrefixMapping;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.pages.Descriptions;
import org.ntpharm.pages.SearchPage;
import org.ntpharm.pages.TopicKind;
import org.ntpharm.pages.TopicPages;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.query.QueryRunner;
import org.ntpharm.store.GraphStore;

/** All that is answered beside the endpoint, by path. */
record Pages(GraphStore store, QueryCatalogue catalogue, ServerSettings settings) {
    /** The empty path is the root itself and nothing below it. */
    Map<String, HttpServlet> byPath() {
        PrefixMapping prefixes = OntologyFiles.bundled().prefixes();
        var runner = new QueryRunner(store.dataset(), prefixes, settings.queryTimeout());
        var descriptions = new Descriptions(store.dataset(), settings.queryTimeout());
        var search = new SearchPage(store.dataset(), prefixes, settings.queryTimeout());
        var servlets = new LinkedHashMap<String, HttpServlet>();
        servlets.put("", new HomePage(store, catalogue, runner, search));
        servlets.put("/query", new QueryPage(catalogue, runner));
        servlets.putAll(new Tools(runner, catalogue, OntologyFiles.bundled()).byPath());
        servlets.put("/search", new SearchServlet(search));
        servlets.put("/page/*", new PageServlet(new TopicPages(store.dataset(), prefixes, settings.queryTimeout())));
        servlets.put("/data/*", new DataServlet(descriptions, prefixes));
        var iris = new IriServlet(descriptions);
        for (TopicKind kind : TopicKind.values()) {
            servlets.put("/" + kind.start().replaceFirst("/$", "") + "/*", iris);
        }
        return servlets;
    }
}
