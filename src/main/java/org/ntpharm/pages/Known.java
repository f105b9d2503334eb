package org.ntpharm.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.ntpharm.vocab.Ntp;

/** Triples about an entity that no text states: those of the vocabulary, and those that rules derive. */
record Known(View view, Resource entity, Description description, Said said) {
    private static final Template VOCABULARY = Template.named("entity/vocabulary.html");
    private static final Template VOCABULARY_OF = Template.named("entity/vocabulary-of.html");
    private static final Template DERIVED = Template.named("entity/derived.html");
    private static final Template DERIVED_OF = Template.named("entity/derived-of.html");

    Html html() {
        Map<Template, List<Triple>> byOrigin = description.triples().stream()
                .filter(this::relatesEntities)
                .filter(triple -> !said.says(subject(triple), predicate(triple), object(triple)))
                .collect(Collectors.groupingBy(this::section, LinkedHashMap::new, Collectors.toList()));
        return Html.lines(Stream.of(VOCABULARY, VOCABULARY_OF, DERIVED, DERIVED_OF)
                .map(section -> section.around(rows(byOrigin.getOrDefault(section, List.of())))));
    }

    private boolean relatesEntities(Triple triple) {
        return triple.getPredicate().getURI().startsWith(Ntp.NS)
                && triple.getSubject().isURI()
                && triple.getSubject().getURI().startsWith(Ntp.ENTITY_NS)
                && triple.getObject().isURI()
                && triple.getObject().getURI().startsWith(Ntp.ENTITY_NS);
    }

    private Template section(Triple triple) {
        boolean curated = view.graph(Ntp.VOCABULARY_GRAPH).getGraph().contains(triple);
        boolean own = subject(triple).equals(entity);
        return curated ? (own ? VOCABULARY : VOCABULARY_OF) : own ? DERIVED : DERIVED_OF;
    }

    private Html rows(List<Triple> triples) {
        var facts = new Facts(view);
        Map<String, List<Triple>> byProperty = triples.stream()
                .collect(Collectors.groupingBy(
                        triple -> view.name(predicate(triple)), TreeMap::new, Collectors.toList()));
        return Html.lines(byProperty.values().stream()
                .map(group -> facts.row(
                        predicate(group.get(0)), group.stream().map(this::other).toList())));
    }

    private Resource other(Triple triple) {
        return subject(triple).equals(entity) ? object(triple) : subject(triple);
    }

    private static Resource subject(Triple triple) {
        return Ntp.resource(triple.getSubject().getURI());
    }

    private static Resource predicate(Triple triple) {
        return Ntp.resource(triple.getPredicate().getURI());
    }

    private static Resource object(Triple triple) {
        return Ntp.resource(triple.getObject().getURI());
    }
}
