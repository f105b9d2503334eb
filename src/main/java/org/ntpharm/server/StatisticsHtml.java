package org.ntpharm.server;

import java.util.Map;
import java.util.stream.Stream;
import org.ntpharm.pages.Html;
import org.ntpharm.pages.Template;
import org.ntpharm.store.Statistics;

/** How much the store holds, as numbers with their names. */
final class StatisticsHtml {
    private static final Template COUNT = Template.named("count.html");

    private StatisticsHtml() {}

    static Html of(Statistics counts) {
        return Html.lines(Stream.of(
                count(counts.documents(), counts.documents() == 1 ? "document" : "documents"),
                count(counts.sentences(), "sentences"),
                count(counts.claims(), "claims"),
                count(counts.byPolarity().getOrDefault("Negated", 0L), "of them negated"),
                count(counts.withheld(), "not taken as facts"),
                count(counts.direct(), "facts"),
                count(counts.inferred(), "derived triples"),
                count(
                        counts.entities().values().stream()
                                .mapToLong(Long::longValue)
                                .sum(),
                        "named entities")));
    }

    private static Html count(long number, String name) {
        return COUNT.fill(Map.of("number", Html.number(number), "name", Html.text(name)));
    }
}
