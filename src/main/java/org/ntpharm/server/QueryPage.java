package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.pages.Html;
import org.ntpharm.pages.Page;
import org.ntpharm.pages.Template;
import org.ntpharm.query.CatalogueQuery;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.query.QueryRunner;

/** Runs the query of a form, given as {@code query} or by its {@code name} in the catalogue, and shows its answer. */
final class QueryPage extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Template PAGE = Template.named("query.html");
    private static final int MOST_RESULTS = 1_000;

    private final transient QueryCatalogue catalogue;
    private final transient QueryRunner runner;

    QueryPage(QueryCatalogue catalogue, QueryRunner runner) {
        this.catalogue = catalogue;
        this.runner = runner;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CatalogueQuery> known =
                Optional.ofNullable(request.getParameter("name")).flatMap(catalogue::find);
        String title = known.map(CatalogueQuery::title).orElse("Query");
        String question = known.map(CatalogueQuery::question).orElse("");
        String sparql = known.map(CatalogueQuery::sparql)
                .or(() -> Optional.ofNullable(request.getParameter("query")))
                .orElse("");
        if (sparql.isBlank()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/#ask");
            return;
        }
        send(response, title, question, sparql);
    }

    /** Queries that are too long for an address. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private void send(HttpServletResponse response, String title, String question, String sparql) throws IOException {
        try {
            Html answer = AnswerHtml.of(runner.answer(sparql, MOST_RESULTS));
            page(title, question, sparql, answer).send(response, HttpServletResponse.SC_OK);
        } catch (NtpException e) {
            page(title, question, sparql, AnswerHtml.complaint(e)).send(response, status(e.code()));
        }
    }

    private static Page page(String title, String question, String sparql, Html answer) {
        return new Page(
                title,
                PAGE.fill(Map.of(
                        "title", Html.text(title),
                        "question", Html.text(question),
                        "sparql", Html.text(sparql),
                        "rows", Html.number(sparql.lines().count() + 1),
                        "answer", answer)));
    }

    private static int status(ErrorCode code) {
        return code == ErrorCode.QUERY_TIMEOUT
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_BAD_REQUEST;
    }
}
