package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ntpharm.ask.Choices;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.pages.GraphLibrary;
import org.ntpharm.pages.Neighbours;
import org.ntpharm.pages.Suggestions;
import org.ntpharm.pages.WebJar;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.query.QueryRunner;

/** What people ask and look around with: the editor, the question builder, completion and graphs, with their files. */
record Tools(QueryRunner runner, QueryCatalogue catalogue, OntologyFiles files) {
    private static final List<String> OWN_FILES = List.of(
            "ntpharm.css",
            "complete.js",
            "answer-views.js",
            "editor.js",
            "editor.css",
            "graph.js",
            "graph.css",
            "ask.js");

    Map<String, HttpServlet> byPath() {
        var suggestions = new Suggestions(runner.dataset(), runner.prefixes(), runner.timeout());
        var servlets = new LinkedHashMap<String, HttpServlet>();
        servlets.put("/search.json", new SuggestServlet(suggestions));
        servlets.put("/editor", new EditorPage(catalogue));
        servlets.put("/editor.json", new EditorVocabulary(files, catalogue));
        servlets.put("/ask", new AskPage(Choices.of(files.schema()), suggestions, runner));
        servlets.put(
                "/neighbours/*",
                new NeighboursServlet(new Neighbours(runner.dataset(), runner.prefixes(), runner.timeout())));
        OWN_FILES.forEach(file -> servlets.put("/" + file, Asset.own(file)));
        List.of(EditorPage.SCRIPT, EditorPage.STYLE, EditorPage.LICENCES)
                .forEach(file -> put(servlets, EditorPage.LIBRARY, file));
        put(servlets, GraphLibrary.JAR, GraphLibrary.FILE);
        return servlets;
    }

    private static void put(Map<String, HttpServlet> servlets, WebJar library, String file) {
        servlets.put(library.path(file), Asset.of(library, file));
    }
}
