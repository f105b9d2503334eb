package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.shared.PrefixMapping;
import org.ntpharm.dataset.DatasetDescription;
import org.ntpharm.dataset.PageList;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.pages.Descriptions;
import org.ntpharm.pages.SearchPage;
import org.ntpharm.pages.TopicKind;
import org.ntpharm.pages.TopicPages;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.query.QueryRunner;
import org.ntpharm.store.GraphStore;

/** All that is answered beside the endpoint, by path. */
record Pages(
        GraphStore store,
        QueryCatalogue catalogue,
        ServerSettings settings,
        PrefixMapping prefixes,
        ServiceDescription description) {
    static Pages of(GraphStore store, QueryCatalogue catalogue, ServerSettings settings) {
        PrefixMapping prefixes = OntologyFiles.bundled().prefixes();
        var dataset = new DatasetDescription(store, settings.queryTimeout());
        return new Pages(store, catalogue, settings, prefixes, new ServiceDescription(dataset, prefixes));
    }

    /** The empty path is the root itself and nothing below it. */
    Map<String, HttpServlet> byPath() {
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
        var dataset = new DescriptionServlet(description);
        servlets.put("/dataset", dataset);
        servlets.put("/.well-known/void", dataset);
        servlets.put("/dumps/*", new DumpServlet(new DumpFolder(store), new Freshness(store)));
        servlets.put("/sitemap.xml", new SitemapServlet(new PageList(store.dataset(), settings.queryTimeout())));
        servlets.put("/context.jsonld", new JsonLdContext(prefixes));
        servlets.put("/robots.txt", new RobotsText());
        var iris = new IriServlet(descriptions);
        for (TopicKind kind : TopicKind.values()) {
            servlets.put("/" + kind.start().replaceFirst("/$", "") + "/*", iris);
        }
        return servlets;
    }
}
