package org.ntpharm.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.ntpharm.query.ShownTerm;
import org.ntpharm.vocab.Ntp;

/** The store as pages see it: names and links of what it holds. Needs a read transaction. */
final class View {
    private static final Template LINK = Template.named("link.html");

    private final Dataset dataset;
    private final Model all;
    private final PrefixMapping prefixes;

    View(Dataset dataset, PrefixMapping prefixes) {
        this.dataset = dataset;
        this.all = dataset.getUnionModel();
        this.prefixes = prefixes;
    }

    /** All that one graph holds. */
    Model graph(Resource name) {
        return dataset.getNamedModel(name);
    }

    /** The same thing with all that the store says of it. */
    Resource of(RDFNode node) {
        return node.inModel(all).asResource();
    }

    RDFNode node(Node node) {
        return all.asRDFNode(node);
    }

    /** The values of a property, in a fixed order. */
    List<RDFNode> values(Resource thing, Property property) {
        return of(thing).listProperties(property).mapWith(Statement::getObject).toList().stream()
                .sorted(Comparator.comparing(this::name).thenComparing(RDFNode::toString))
                .toList();
    }

    /** The resources among the values of a property. */
    Stream<Resource> resources(Resource thing, Property property) {
        return values(thing, property).stream().filter(RDFNode::isURIResource).map(RDFNode::asResource);
    }

    Optional<Resource> resource(Resource thing, Property property) {
        return resources(thing, property).findFirst();
    }

    Optional<String> text(Resource thing, Property property) {
        return values(thing, property).stream().map(this::name).findFirst();
    }

    /** All things that have {@code value} as a value of the property, in a fixed order. */
    List<Resource> subjects(Property property, Resource value) {
        return all.listSubjectsWithProperty(property, value).toList().stream()
                .filter(Resource::isURIResource)
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    int number(Resource thing, Property property) {
        return values(thing, property).stream()
                .filter(RDFNode::isLiteral)
                .map(value -> value.asLiteral().getInt())
                .findFirst()
                .orElse(0);
    }

    /** What people call it: its label, the words of a literal, or the IRI in short. */
    String name(RDFNode node) {
        if (!node.isURIResource()) {
            return ShownTerm.of(node.asNode(), prefixes).text();
        }
        return of(node).listProperties(RDFS.label).toList().stream()
                .map(Statement::getString)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> nameless(node.asResource()));
    }

    /** The IRI in short, with a prefix where one fits. */
    String shortForm(RDFNode node) {
        return ShownTerm.of(node.asNode(), prefixes).text();
    }

    /** Its name, leading to its page or, if it is not ours, to where its IRI leads. */
    Html link(RDFNode node) {
        return link(node, name(node));
    }

    /** {@code text} leading to the page of {@code node}; text alone where that is no address on the web. */
    Html link(RDFNode node, String text) {
        boolean web = node.isURIResource() && node.asResource().getURI().matches("(?s)https?://.*");
        return web
                ? LINK.fill(Map.of("href", Html.text(href(node.asResource())), "text", Html.text(text)))
                : Html.text(text);
    }

    /** The most special classes of it that the ontology has. */
    List<Resource> kinds(Resource thing) {
        Set<Resource> classes = resources(thing, RDF.type)
                .filter(type -> type.getURI().startsWith(Ntp.NS))
                .collect(Collectors.toSet());
        return classes.stream()
                .filter(kind -> classes.stream().noneMatch(other -> !other.equals(kind) && isBelow(other, kind)))
                .sorted(Comparator.comparing(this::name))
                .toList();
    }

    boolean is(Resource thing, Resource kind) {
        return all.contains(thing, RDF.type, kind);
    }

    private boolean isBelow(Resource special, Resource general) {
        return resources(special, RDFS.subClassOf)
                .anyMatch(parent -> !parent.equals(special) && (parent.equals(general) || isBelow(parent, general)));
    }

    /** A sentence lies on the part of its document's page that its number tells. */
    private String href(Resource thing) {
        String href = Topic.href(thing.getURI());
        int hash = href.indexOf('#');
        int part = 1 + Math.max(0, number(thing, Ntp.ORDINAL) - 1) / DocumentPage.SENTENCES_A_PART;
        return hash < 0 || part == 1 ? href : href.substring(0, hash) + "?page=" + part + href.substring(hash);
    }

    /** Terms of other vocabularies by their words, {@code exact match}; documents and claims by their ids. */
    private String nameless(Resource thing) {
        String iri = thing.getURI();
        if (iri.startsWith(Ntp.DOCUMENT_NS)) {
            return iri.substring(Ntp.DOCUMENT_NS.length());
        }
        if (iri.startsWith(Ntp.WORK_NS)) {
            return text(thing, Ntp.CITATION_MARKER)
                    .map(marker -> "[" + marker + "]")
                    .orElseGet(() -> iri.substring(Ntp.WORK_NS.length()));
        }
        String local = iri.replaceFirst("^.*[/#]", "");
        return local.matches("[a-z]+([A-Z][a-z]+)+")
                ? local.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT)
                : shortForm(thing);
    }
}
