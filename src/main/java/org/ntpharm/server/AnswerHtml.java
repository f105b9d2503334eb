package org.ntpharm.server;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ntpharm.error.NtpException;
import org.ntpharm.pages.Html;
import org.ntpharm.pages.Topic;
import org.ntpharm.query.Answer;
import org.ntpharm.query.ShownTerm;

/** Answers as HTML: rows as a table whose IRIs lead to what the graph says of them. */
final class AnswerHtml {
    private AnswerHtml() {}

    static Html of(Answer answer) {
        if (answer instanceof Answer.Rows rows) {
            return table(rows);
        }
        if (answer instanceof Answer.Graph graph) {
            return new Html(note("The first triples of more.", graph.complete()) + "<pre class=\"graph\">"
                    + Html.text(graph.turtle()).markup() + "</pre>");
        }
        if (answer instanceof Answer.YesOrNo answered) {
            return new Html("<p class=\"count\">" + (answered.yes() ? "Yes." : "No.") + "</p>");
        }
        throw new AssertionError(answer);
    }

    /** Why there is no answer. */
    static Html complaint(NtpException e) {
        return new Html("<p class=\"complaint\">"
                + Html.text(String.valueOf(e.getMessage())).markup() + "</p>");
    }

    private static Html table(Answer.Rows answer) {
        int count = answer.rows().size();
        String rows = (count == 0
                        ? "No rows"
                        : count == 1 ? "1 row" : Html.number(count).markup() + " rows")
                + (answer.complete() ? "." : ", the first of more.");
        return new Html("<p class=\"count\">" + rows + "</p>" + (count == 0 ? "" : body(answer)));
    }

    private static String body(Answer.Rows answer) {
        return "<div class=\"wide\" role=\"region\" aria-label=\"Rows\" tabindex=\"0\"><table><thead>"
                + row("th", answer.columns().stream().map(Html::text)) + "</thead><tbody>"
                + answer.rows().stream().map(AnswerHtml::row).collect(Collectors.joining("\n"))
                + "</tbody></table></div>";
    }

    private static String row(List<ShownTerm> terms) {
        return row("td", terms.stream().map(AnswerHtml::term));
    }

    private static String row(String cell, Stream<Html> contents) {
        return contents.map(content -> "<" + cell + ">" + content.markup() + "</" + cell + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    /** A term; those of this graph lead to their description, others to where their IRI leads. */
    static Html term(ShownTerm term) {
        String text = Html.text(term.text()).markup();
        return new Html(term.iri()
                .filter(iri -> iri.startsWith("https://") || iri.startsWith("http://"))
                .map(iri -> "<a href=\"" + Html.text(Topic.href(iri)).markup() + "\">" + text + "</a>")
                .orElse(text));
    }

    private static String note(String text, boolean hidden) {
        return hidden ? "" : "<p class=\"count\">" + text + "</p>";
    }
}
