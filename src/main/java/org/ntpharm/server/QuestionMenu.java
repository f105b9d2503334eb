package org.ntpharm.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ntpharm.pages.Html;
import org.ntpharm.pages.Template;
import org.ntpharm.query.CatalogueQuery;
import org.ntpharm.query.QueryCatalogue;

/** The questions of the catalogue as choices, by subject. */
record QuestionMenu(QueryCatalogue catalogue) {
    private static final Template SUBJECT = Template.named("editor/subject.html");
    private static final Template QUESTION = Template.named("editor/question.html");
    private static final Template CHOSEN = Template.named("editor/question-chosen.html");

    Html html(Optional<CatalogueQuery> chosen) {
        Map<String, List<CatalogueQuery>> bySubject = catalogue.queries().stream()
                .collect(Collectors.groupingBy(CatalogueQuery::subject, TreeMap::new, Collectors.toList()));
        return Html.lines(bySubject.entrySet().stream()
                .map(subject -> SUBJECT.fill(Map.of(
                        "name", Html.text(capitalised(subject.getKey())),
                        "questions", Html.lines(subject.getValue().stream().map(query -> option(query, chosen)))))));
    }

    private static Html option(CatalogueQuery query, Optional<CatalogueQuery> chosen) {
        return (chosen.filter(query::equals).isPresent() ? CHOSEN : QUESTION)
                .fill(Map.of("name", Html.text(query.path()), "title", Html.text(query.title())));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
