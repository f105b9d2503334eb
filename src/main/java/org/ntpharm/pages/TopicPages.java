package org.ntpharm.pages;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.system.Txn;

/** The page of each topic that the store knows. */
public final class TopicPages {
    private static final Template ALTERNATE = Template.named("alternate.html");
    private static final int TRIPLES_A_PART = 3_000;

    private final Asking asking;
    private final Descriptions descriptions;
    private final PrefixMapping prefixes;

    /** Pages of what {@code dataset} holds, each of its queries within {@code timeout}. */
    public TopicPages(Dataset dataset, PrefixMapping prefixes, Duration timeout) {
        this.asking = new Asking(dataset, timeout);
        this.descriptions = new Descriptions(dataset, timeout);
        this.prefixes = prefixes;
    }

    /** A part of the topic's page, the first being 1; nothing where there is none. */
    public Optional<Page> of(Topic topic, int part) {
        return Txn.calculateRead(asking.dataset(), () -> page(topic, part));
    }

    private Optional<Page> page(Topic topic, int part) {
        var view = new View(asking.dataset(), prefixes);
        Html head = head(topic);
        return switch (topic.kind()) {
            case ENTITY -> described(topic, part).map(it -> new EntityPage(view).of(topic, it, head));
            case WORK -> described(topic, part).map(it -> new WorkPage(view).of(topic, it, head));
            case GRAPH ->
                descriptions
                        .slice(topic, part, GraphPage.TRIPLES_A_PART)
                        .map(it -> new GraphPage(view).of(topic, it, head));
            case DOCUMENT ->
                descriptions.slice(topic, 1, 1).flatMap(it -> new DocumentPage(view, asking).of(topic, part, head));
            case CLAIM -> first(topic, part).map(it -> new ClaimPage(view, asking).of(topic, head));
            case ONTOLOGY -> first(topic, part).map(it -> new OntologyPage(view).of(topic, head));
        };
    }

    private Optional<Description> described(Topic topic, int part) {
        return descriptions.slice(topic, part, TRIPLES_A_PART);
    }

    /** What has one part only. */
    private Optional<Description> first(Topic topic, int part) {
        return part == 1 ? descriptions.slice(topic, 1, 1) : Optional.empty();
    }

    private static Html head(Topic topic) {
        return Html.lines(Arrays.stream(RdfSyntax.values())
                .map(syntax -> ALTERNATE.fill(Map.of(
                        "href", Html.text(topic.dataPath(syntax)),
                        "type", Html.text(syntax.mediaTypes().get(0))))));
    }
}
