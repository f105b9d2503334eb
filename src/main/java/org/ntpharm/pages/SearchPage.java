package org.ntpharm.pages;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.system.Txn;

/** Finds entities by their names and sentences by their words, and lists documents. */
public final class SearchPage {
    private static final int MOST = 100;
    private static final int LONGEST = 200;
    private static final StoredQuery NAMES = StoredQuery.named("search.rq");
    private static final StoredQuery DOCUMENTS = StoredQuery.named("documents.rq");
    private static final Template PAGE = Template.named("search/page.html");
    private static final Template FOUND = Template.named("search/found.html");
    private static final Template HIT = Template.named("search/hit.html");
    private static final Template NOTHING = Template.named("search/nothing.html");
    private static final Template MORE = Template.named("search/more.html");
    private static final Template DOCUMENT = Template.named("search/document.html");

    private final Asking asking;
    private final PrefixMapping prefixes;

    /** Searches in what {@code dataset} holds, each time within {@code timeout}. */
    public SearchPage(Dataset dataset, PrefixMapping prefixes, Duration timeout) {
        this.asking = new Asking(dataset, timeout);
        this.prefixes = prefixes;
    }

    /**
     * The entities that {@code words} name and the sentences that say them, or only the form where there are no words.
     */
    public Page of(String words) {
        String sought =
                words.strip().substring(0, Math.min(LONGEST, words.strip().length()));
        return new Page(
                sought.isEmpty() ? "Search" : sought,
                PAGE.fill(Map.of("words", Html.text(sought), "found", sought.isEmpty() ? Html.NONE : found(sought))));
    }

    /** A link to each document, or to the first ones. */
    public Html documents() {
        return Txn.calculateRead(asking.dataset(), () -> {
            var view = new View(asking.dataset(), prefixes);
            return Html.lines(rows(DOCUMENTS, Map.of()).stream()
                    .filter(row -> row.contains("document"))
                    .map(row -> DOCUMENT.fill(Map.of(
                            "document", view.link(row.get("document")),
                            "claims", Html.count(row.getLiteral("claims").getLong(), "claim", "claims")))));
        });
    }

    private Html found(String words) {
        return Txn.calculateRead(asking.dataset(), () -> {
            var view = new View(asking.dataset(), prefixes);
            return Html.lines(Stream.of(names(view, words), new SentenceSearch(asking, view).of(words)));
        });
    }

    private Html names(View view, String words) {
        List<Html> hits = rows(NAMES, Map.of("words", ResourceFactory.createStringLiteral(words))).stream()
                .filter(row -> row.contains("entity"))
                .map(row -> hit(view, row))
                .toList();
        return hits.isEmpty()
                ? NOTHING.fill(Map.of())
                : FOUND.fill(Map.of(
                        "hits",
                        Html.lines(hits.stream().limit(MOST)),
                        "more",
                        hits.size() > MOST ? MORE.fill(Map.of()) : Html.NONE));
    }

    private static Html hit(View view, QuerySolution row) {
        RDFNode entity = row.get("entity");
        return HIT.fill(Map.of(
                "entity", view.link(entity),
                "found", view.link(row.get("found")),
                "kinds",
                        Html.listed(view.kinds(entity.asResource()).stream()
                                .map(view::name)
                                .map(Html::text))));
    }

    private List<QuerySolution> rows(StoredQuery query, Map<String, RDFNode> given) {
        return query.rows(asking.dataset(), given, asking.timeout());
    }
}
