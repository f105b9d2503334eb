package org.ntpharm.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ntpharm.error.NtpException;
import org.ntpharm.pages.Html;
import org.ntpharm.pages.Template;
import org.ntpharm.query.Answer;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.query.QueryRunner;
import org.ntpharm.query.ShownTerm;

/** The canonical question and what the store answers now: drugs, each with the sentences that say so. */
final class CanonicalAnswer {
    private static final String QUESTION = "nmda-blockers-with-antidepressant-effect";
    private static final String EVIDENCE = QUESTION + "-evidence";
    private static final int MOST_ROWS = 200;
    private static final Template SECTION = Template.named("canonical.html");
    private static final Template DRUG = Template.named("drug.html");
    private static final Template SENTENCE = Template.named("sentence.html");
    private static final Html NOBODY = new Html("<p class=\"count\">No text in the store says so of any drug.</p>");

    private final QueryCatalogue catalogue;
    private final QueryRunner runner;

    CanonicalAnswer(QueryCatalogue catalogue, QueryRunner runner) {
        this.catalogue = catalogue;
        this.runner = runner;
    }

    /** Nothing where the catalogue does not have the question. */
    Html html() {
        return catalogue
                .find(QUESTION)
                .map(question -> SECTION.fill(Map.of(
                        "question", Html.text(question.question()),
                        "drugs", drugs(),
                        "sparql", Html.text(question.sparql()),
                        "rows", Html.number(question.sparql().lines().count() + 1))))
                .orElse(Html.NONE);
    }

    private Html drugs() {
        try {
            return drugs(evidence());
        } catch (NtpException e) {
            return AnswerHtml.complaint(e);
        }
    }

    private static Html drugs(Answer.Rows evidence) {
        Map<String, List<List<ShownTerm>>> byDrug = groups(evidence, evidence.rows(), "name");
        return byDrug.isEmpty()
                ? NOBODY
                : Html.lines(byDrug.entrySet().stream()
                        .map(drug -> DRUG.fill(Map.of(
                                "name", name(evidence.at(drug.getValue().get(0), "drug"), drug.getKey()),
                                "sentences", sentences(evidence, drug.getValue())))));
    }

    private static Html name(ShownTerm drug, String name) {
        return AnswerHtml.term(new ShownTerm(name, drug.iri()));
    }

    private static Html sentences(Answer.Rows evidence, List<List<ShownTerm>> rows) {
        return Html.lines(groups(evidence, rows, "sentence").values().stream()
                .map(sameSentence -> SENTENCE.fill(Map.of(
                        "text",
                                Html.text(
                                        evidence.at(sameSentence.get(0), "text").text()),
                        "statements",
                                new Html(sameSentence.stream()
                                        .map(row -> statement(evidence, row))
                                        .distinct()
                                        .collect(Collectors.joining("; "))),
                        "source", source(evidence.at(sameSentence.get(0), "sentence"))))));
    }

    /** What one row says: relation and object, then dose and finder where the text gives them. */
    private static String statement(Answer.Rows evidence, List<ShownTerm> row) {
        String fact = evidence.at(row, "relation").text() + " "
                + evidence.at(row, "object").text();
        return "<b>" + Html.text(fact).markup() + "</b>" + more(", dose: ", evidence.at(row, "dose"))
                + more(", found by ", evidence.at(row, "foundBy"));
    }

    /** The document and the place in it, {@code some-article, characters 66 to 160}. */
    private static Html source(ShownTerm sentence) {
        String place = sentence.text().replaceFirst("^doc:", "").replace("#char=", ", characters ");
        return AnswerHtml.term(new ShownTerm(place.replaceFirst(",(\\d+)$", " to $1"), sentence.iri()));
    }

    private static String more(String lead, ShownTerm term) {
        return term.text().isEmpty() ? "" : lead + Html.text(term.text()).markup();
    }

    private static Map<String, List<List<ShownTerm>>> groups(
            Answer.Rows evidence, List<List<ShownTerm>> rows, String column) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> evidence.at(row, column).text(), LinkedHashMap::new, Collectors.toList()));
    }

    private Answer.Rows evidence() {
        Answer answer = runner.answer(catalogue.find(EVIDENCE).orElseThrow().sparql(), MOST_ROWS);
        if (answer instanceof Answer.Rows rows) {
            return rows;
        }
        throw new IllegalStateException(EVIDENCE + " is no SELECT");
    }
}
