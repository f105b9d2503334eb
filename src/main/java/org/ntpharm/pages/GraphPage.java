package org.ntpharm.pages;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.ntpharm.vocab.Ntp;

/** A graph: its triples, some hundreds a page. */
record GraphPage(View view) {
    /** So many triples stand on one page. */
    static final int TRIPLES_A_PART = 500;

    private static final Template PAGE = Template.named("graph/page.html");
    private static final Template ROW = Template.named("graph/row.html");

    Page of(Topic topic, Description description, Html head) {
        String name = topic.iri().substring(Ntp.GRAPH_NS.length());
        return new Page(
                name,
                head,
                PAGE.fill(Map.of(
                        "name", Html.text(name),
                        "rows", Html.lines(description.triples().stream().map(this::row)),
                        "parts", Parts.of(topic.pagePath(), description),
                        "iri", Html.text(topic.iri()),
                        "formats", Formats.of(topic))));
    }

    private Html row(Triple triple) {
        return ROW.fill(Map.of(
                "subject", term(triple.getSubject()),
                "predicate", term(triple.getPredicate()),
                "object", term(triple.getObject())));
    }

    private Html term(Node node) {
        var term = view.node(node);
        return view.link(term, view.shortForm(term));
    }
}
