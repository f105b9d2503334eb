package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ntpharm.ask.Choices;
import org.ntpharm.ask.Question;
import org.ntpharm.ask.Relation;
import org.ntpharm.ask.Standing;
import org.ntpharm.error.NtpException;
import org.ntpharm.pages.Html;
import org.ntpharm.pages.Page;
import org.ntpharm.pages.Suggestions;
import org.ntpharm.pages.Template;
import org.ntpharm.query.QueryRunner;

/** The question builder: a form, the SPARQL that it makes, and the answer. */
final class AskPage extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Template PAGE = Template.named("ask/page.html");
    private static final Template HEAD = Template.named("ask/head.html");
    private static final Template LINE = Template.named("ask/line.html");
    private static final Template OPTION = Template.named("ask/option.html");
    private static final Template RELATION = Template.named("ask/relation.html");
    private static final Template COMPLAINT = Template.named("ask/complaint.html");
    private static final Template ASKED = Template.named("ask/asked.html");
    private static final Map<Standing, String> STANDINGS = new EnumMap<>(Standing.class);
    private static final int MOST_RESULTS = 1_000;

    static {
        for (Standing standing : Standing.values()) {
            STANDINGS.put(
                    standing,
                    Template.resource("ask/" + standing.label() + ".txt").strip());
        }
    }

    private final transient Choices choices;
    private final transient Suggestions names;
    private final transient QueryRunner runner;

    AskPage(Choices choices, Suggestions names, QueryRunner runner) {
        this.choices = choices;
        this.names = names;
        this.runner = runner;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AskForm form = AskForm.of(request);
        AskReading reading = AskReading.of(form, choices, names);
        Html body = PAGE.fill(Map.of(
                "kinds",
                        Html.lines(
                                choices.kinds().stream().map(kind -> option(kind.name(), kind.label(), form.kind()))),
                "lines", Html.lines(form.shown().stream().map(this::line)),
                "asked",
                        Html.lines(Stream.concat(
                                reading.complaints().stream().map(it -> COMPLAINT.fill(Map.of("text", Html.text(it)))),
                                reading.question().stream().map(this::asked)))));
        new Page("Ask without SPARQL", HEAD.fill(Map.of()), body)
                .send(
                        response,
                        reading.complaints().isEmpty()
                                ? HttpServletResponse.SC_OK
                                : HttpServletResponse.SC_BAD_REQUEST);
    }

    private Html asked(Question question) {
        String sparql = question.sparql();
        return ASKED.fill(Map.of(
                "sparql", Html.text(sparql),
                "rows", Html.number(sparql.lines().count() + 1),
                "answer", answer(sparql)));
    }

    private Html answer(String sparql) {
        try {
            return AnswerHtml.of(runner.answer(sparql, MOST_RESULTS));
        } catch (NtpException e) {
            return AnswerHtml.complaint(e);
        }
    }

    private Html line(AskForm.Line line) {
        return LINE.fill(Map.of(
                "standings",
                        Html.lines(STANDINGS.entrySet().stream()
                                .map(it -> option(
                                        it.getKey().label(),
                                        it.getValue(),
                                        line.standing().label()))),
                "relations", relations(false, line.relation()),
                "inverse", relations(true, line.relation()),
                "entity", Html.text(line.entity())));
    }

    private Html relations(boolean inverse, String chosen) {
        return Html.lines(choices.relations().stream()
                .filter(relation -> relation.inverse() == inverse)
                .map(relation -> RELATION.fill(Map.of(
                        "name", Html.text(relation.name()),
                        "label", label(relation),
                        "kinds", Html.text(String.join(" ", new TreeSet<>(relation.kinds()))),
                        "other", Html.text(relation.other()),
                        "selected", selected(relation.name().equals(chosen))))));
    }

    private static Html label(Relation relation) {
        return Html.text(relation.inverse() ? "… " + relation.label() + " it" : relation.label());
    }

    private static Html option(String value, String label, String chosen) {
        return OPTION.fill(Map.of(
                "value", Html.text(value), "label", Html.text(label), "selected", selected(value.equals(chosen))));
    }

    private static Html selected(boolean selected) {
        return selected ? new Html(" selected") : Html.NONE;
    }
}
