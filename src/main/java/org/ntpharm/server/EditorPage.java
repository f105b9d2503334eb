package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import org.ntpharm.pages.GraphLibrary;
import org.ntpharm.pages.Html;
import org.ntpharm.pages.Page;
import org.ntpharm.pages.Template;
import org.ntpharm.pages.WebJar;
import org.ntpharm.query.CatalogueQuery;
import org.ntpharm.query.QueryCatalogue;

/** An editor for SPARQL with the questions of the catalogue at hand; without script, a form. */
final class EditorPage extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    static final WebJar LIBRARY = WebJar.named("zazuko__yasgui");
    static final String SCRIPT = "build/yasgui.min.js";
    static final String STYLE = "build/yasgui.min.css";
    static final String LICENCES = "build/yasgui.min.js.LICENSE.txt";

    /** The one style sheet that the library writes into the page, for columns whose width is drawn. */
    private static final String STYLE_IN_SCRIPT = "'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='";

    private static final Template PAGE = Template.named("editor/page.html");
    private static final Template HEAD = Template.named("editor/head.html");
    private static final String FIRST = "nmda-blockers-with-antidepressant-effect";

    private final transient QueryCatalogue catalogue;
    private final transient QuestionMenu menu;

    EditorPage(QueryCatalogue catalogue) {
        this.catalogue = catalogue;
        this.menu = new QuestionMenu(catalogue);
    }

    /** Shows the query that is given, by text or by its name in the catalogue, or else one to begin with. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CatalogueQuery> known = Optional.ofNullable(request.getParameter("name"))
                .or(() -> request.getParameter("query") == null ? Optional.of(FIRST) : Optional.empty())
                .flatMap(catalogue::find);
        String sparql = known.map(CatalogueQuery::sparql)
                .or(() -> Optional.ofNullable(request.getParameter("query")))
                .orElse("");
        Html head = HEAD.fill(Map.of(
                "script", Html.text(LIBRARY.path(SCRIPT)),
                "style", Html.text(LIBRARY.path(STYLE))));
        Html body = PAGE.fill(Map.of(
                "questions", menu.html(known),
                "cytoscape", Html.text(GraphLibrary.SCRIPT),
                "sparql", Html.text(sparql),
                "rows", Html.number(sparql.lines().count() + 1)));
        new Page("SPARQL editor", head, body, STYLE_IN_SCRIPT).send(response, HttpServletResponse.SC_OK);
    }
}
