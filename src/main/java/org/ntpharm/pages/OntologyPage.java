package org.ntpharm.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.ntpharm.vocab.Ntp;

/** The ontology: all its terms with definition, hierarchy and mappings. */
record OntologyPage(View view) {
    private static final Template PAGE = Template.named("ontology/page.html");
    private static final Template SECTION = Template.named("ontology/section.html");
    private static final Template TERM = Template.named("ontology/term.html");
    private static final Template BRANCH = Template.named("ontology/branch.html");
    private static final Template BRANCHES = Template.named("ontology/branches.html");
    private static final Template NOTE = Template.named("ontology/note.html");
    private static final List<Resource> SORTS = List.of(
            OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty, OWL2.NamedIndividual);
    private static final List<Property> ROWS = List.of(
            RDF.type,
            RDFS.subClassOf,
            RDFS.subPropertyOf,
            RDFS.domain,
            RDFS.range,
            Ntp.USED_IN_CLAIMS,
            SKOS.altLabel,
            SKOS.exactMatch,
            SKOS.closeMatch,
            SKOS.broadMatch,
            SKOS.narrowMatch,
            SKOS.relatedMatch);

    Page of(Topic topic, Html head) {
        Model ontology = view.graph(Ntp.ONTOLOGY_GRAPH);
        String title = view.text(Ntp.ONTOLOGY, DCTerms.title).orElseGet(() -> view.shortForm(Ntp.ONTOLOGY));
        return new Page(
                title,
                head,
                PAGE.fill(Map.of(
                        "title", Html.text(title),
                        "description",
                                Html.text(view.text(Ntp.ONTOLOGY, DCTerms.description)
                                        .orElse("")),
                        "version",
                                Html.text(view.text(Ntp.ONTOLOGY, OWL2.versionInfo)
                                        .orElse("")),
                        "sections", Html.lines(SORTS.stream().map(sort -> section(ontology, sort))),
                        "iri", Html.text(topic.iri()),
                        "formats", Formats.of(topic))));
    }

    private Html section(Model ontology, Resource sort) {
        List<Resource> terms = ontology.listSubjectsWithProperty(RDF.type, sort).toList().stream()
                .filter(term -> term.isURIResource() && term.getURI().startsWith(Ntp.NS))
                .sorted(Comparator.comparing((Resource term) -> view.name(term)).thenComparing(Resource::getURI))
                .toList();
        return SECTION.fill(Map.of(
                "id", Html.text(sort.getLocalName()),
                "name",
                        Template.named("ontology/" + sort.getLocalName() + ".html")
                                .fill(Map.of()),
                "tree",
                        tree(
                                terms.stream()
                                        .filter(term ->
                                                parents(term, terms).findAny().isEmpty()),
                                terms),
                "terms", Html.lines(terms.stream().map(this::term))));
    }

    private Html tree(Stream<Resource> roots, List<Resource> terms) {
        return BRANCHES.around(Html.lines(roots.map(root -> BRANCH.fill(Map.of(
                "term", view.link(root),
                "below", tree(terms.stream().filter(term -> parents(term, terms).anyMatch(root::equals)), terms))))));
    }

    private Stream<Resource> parents(Resource term, List<Resource> terms) {
        return Stream.of(RDFS.subClassOf, RDFS.subPropertyOf)
                .flatMap(property -> ontologyValues(term, property))
                .filter(parent -> !parent.equals(term) && terms.contains(parent));
    }

    /** As the ontology itself says it, without what rules derive. */
    private static Stream<Resource> ontologyValues(Resource term, Property property) {
        return term.listProperties(property).mapWith(statement -> statement.getObject()).toList().stream()
                .filter(value -> value.isURIResource())
                .map(value -> value.asResource());
    }

    private Html term(Resource term) {
        var facts = new Facts(view);
        return TERM.fill(Map.of(
                "id", Html.text(term.getURI().substring(Ntp.NS.length())),
                "name", Html.text(view.name(term)),
                "curie", Html.text(view.shortForm(term)),
                "definition", Html.text(view.text(term, SKOS.definition).orElse("")),
                "note", NOTE.around(Html.text(view.text(term, SKOS.scopeNote).orElse(""))),
                "facts",
                        Html.lines(ROWS.stream()
                                .map(property -> facts.row(
                                        property,
                                        term.listProperties(property)
                                                .mapWith(s -> s.getObject())
                                                .toList())))));
    }
}
