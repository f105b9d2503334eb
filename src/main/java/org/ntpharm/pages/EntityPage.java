package org.ntpharm.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.ntpharm.vocab.Ntp;

/** An entity: its names and identifiers, what texts affirm of it, what they deny or doubt, and what else is known. */
record EntityPage(View view) {
    private static final Template PAGE = Template.named("entity/page.html");
    private static final Template NAMES = Template.named("entity/names.html");
    private static final Template IDENTIFIERS = Template.named("entity/identifiers.html");
    private static final Template IDENTIFIER = Template.named("entity/identifier.html");
    private static final Template GRAPH = Template.named("entity/graph.html");
    private static final Template GRAPH_HEAD = Template.named("entity/head.html");
    private static final Template UNLINKED = Template.named("entity/unlinked.html");
    private static final List<Property> MATCHES =
            List.of(SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch);

    Page of(Topic topic, Description description, Html head) {
        Resource entity = view.of(Ntp.resource(topic.iri()));
        var said = Said.of(view, entity, description);
        var known = new Known(view, entity, description, said);
        return new Page(
                view.name(entity),
                said.isEmpty() ? head : Html.lines(Stream.of(head, GRAPH_HEAD.fill(Map.of()))),
                PAGE.fill(Map.ofEntries(
                        Map.entry("name", Html.text(view.name(entity))),
                        Map.entry(
                                "kinds", Html.listed(view.kinds(entity).stream().map(view::link))),
                        Map.entry("unlinked", unlinked(entity)),
                        Map.entry("names", names(entity)),
                        Map.entry("identifiers", identifiers(entity)),
                        Map.entry("graph", said.isEmpty() ? Html.NONE : graph(topic)),
                        Map.entry("said", said.affirmed()),
                        Map.entry("withheld", said.withheld()),
                        Map.entry("known", known.html()),
                        Map.entry("parts", Parts.of(topic.pagePath(), description)),
                        Map.entry("iri", Html.text(topic.iri())),
                        Map.entry("formats", Formats.of(topic)))));
    }

    private static Html graph(Topic topic) {
        return GRAPH.fill(Map.of(
                "source", Html.text(topic.neighboursPath()),
                "script", Html.text(GraphLibrary.SCRIPT)));
    }

    private Html unlinked(Resource entity) {
        return view.is(entity, Ntp.UNLINKED_ENTITY) ? UNLINKED.fill(Map.of()) : Html.NONE;
    }

    private Html names(Resource entity) {
        return NAMES.around(
                Html.listed(view.values(entity, SKOS.altLabel).stream().map(view::link)));
    }

    private Html identifiers(Resource entity) {
        Stream<Html> all = MATCHES.stream()
                .flatMap(match -> view.resources(entity, match)
                        .map(other -> IDENTIFIER.fill(Map.of(
                                "identifier", view.link(other, view.shortForm(other)),
                                "match", Html.text(view.name(match))))));
        return IDENTIFIERS.around(Html.lines(all));
    }
}
