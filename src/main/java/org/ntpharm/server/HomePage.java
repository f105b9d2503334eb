package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ntpharm.dataset.DatasetFile;
import org.ntpharm.error.NtpException;
import org.ntpharm.pages.Html;
import org.ntpharm.pages.Page;
import org.ntpharm.pages.SearchPage;
import org.ntpharm.pages.Template;
import org.ntpharm.query.CatalogueQuery;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.query.QueryRunner;
import org.ntpharm.store.GraphStore;

/** The page at the root: what is there, the canonical question with its answer, and all other ways to ask. */
final class HomePage extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Template HOME = Template.named("home.html");
    private static final Template DATASET = Template.named("dataset.html");
    private static final Template SUBJECT = Template.named("subject.html");
    private static final Template QUESTION = Template.named("question.html");

    private final transient GraphStore store;
    private final transient QueryCatalogue catalogue;
    private final transient CanonicalAnswer canonical;
    private final transient SearchPage search;

    HomePage(GraphStore store, QueryCatalogue catalogue, QueryRunner runner, SearchPage search) {
        this.search = search;
        this.store = store;
        this.catalogue = catalogue;
        this.canonical = new CanonicalAnswer(catalogue, runner);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String base = request.getRequestURL().toString().replaceFirst("/+$", "");
        Html body = HOME.fill(Map.of(
                "canonical", canonical.html(),
                "counts", StatisticsHtml.of(store.statistics()),
                "subjects", subjects(),
                "documents", documents(),
                "endpoint", Html.text(base + Endpoint.PATH)));
        Html dataset = DATASET.fill(Map.of("json", new Html(DatasetFile.text("schema-org.jsonld", base + "/"))));
        new Page("ntpharm: neurotransmitter pharmacology", dataset, body).send(response, HttpServletResponse.SC_OK);
    }

    private Html documents() {
        try {
            return search.documents();
        } catch (NtpException e) {
            return AnswerHtml.complaint(e);
        }
    }

    private Html subjects() {
        Map<String, List<CatalogueQuery>> bySubject = catalogue.queries().stream()
                .collect(Collectors.groupingBy(CatalogueQuery::subject, TreeMap::new, Collectors.toList()));
        return Html.lines(bySubject.entrySet().stream().map(entry -> subject(entry.getKey(), entry.getValue())));
    }

    private static Html subject(String name, List<CatalogueQuery> queries) {
        return SUBJECT.fill(Map.of(
                "name", Html.text(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)),
                "questions", Html.lines(queries.stream().map(HomePage::question))));
    }

    private static Html question(CatalogueQuery query) {
        return QUESTION.fill(Map.of(
                "title", Html.text(query.title()),
                "question", Html.text(query.question()),
                "sparql", Html.text(query.sparql()),
                "rows", Html.number(query.sparql().lines().count() + 1)));
    }
}
