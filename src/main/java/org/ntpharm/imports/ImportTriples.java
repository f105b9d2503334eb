package org.ntpharm.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.ntpharm.vocab.Ntp;

/** What was merged, as the triples of two graphs, each of which says where it comes from. */
public final class ImportTriples {
    private static final String LANGUAGE = "en";

    private final Merged merged;
    private final Origin origin;
    private final UnaryOperator<Set<String>> superclasses;
    private final Map<String, List<Node>> classes = new HashMap<>();

    /**
     * Where an import comes from.
     *
     * @param source what the user calls it
     * @param file the name of the file
     * @param version its version, or empty
     * @param licence its licence, or empty
     * @param digest the SHA-256 of the file, and with what options it was read
     */
    public record Origin(String source, String file, String version, String licence, String digest) {}

    /** @param superclasses tells the local names of given classes and of all above them */
    public ImportTriples(Merged merged, Origin origin, UnaryOperator<Set<String>> superclasses) {
        this.merged = merged;
        this.origin = origin;
        this.superclasses = superclasses;
    }

    /** The graph of names; empty if nothing was added. */
    public Stream<Triple> names() {
        return merged.entitiesAdded() + merged.entitiesMerged() == 0
                ? Stream.empty()
                : Stream.concat(
                        origin(Ntp.vocabularyGraph(origin.source())),
                        merged.additions().values().stream().flatMap(addition -> triples(addition).stream()));
    }

    /** The graph of facts; empty if there are none. */
    public Stream<Triple> facts() {
        Resource graph = Ntp.curatedGraph(origin.source());
        List<Triple> triples = new ArrayList<>();
        merged.facts().forEach((fact, support) -> {
            Node statement = NodeFactory.createURI(
                    graph.getURI() + "#" + fact.subject() + "." + fact.property() + "." + fact.object());
            state(fact, support, statement, triples::add);
        });
        return triples.isEmpty() ? Stream.empty() : Stream.concat(origin(graph), triples.stream());
    }

    private Stream<Triple> origin(Resource graph) {
        Node name = graph.asNode();
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(name, RDF.type.asNode(), Ntp.IMPORTED_GRAPH.asNode()));
        triples.add(Triple.create(name, DCTerms.identifier.asNode(), plain(origin.source())));
        triples.add(Triple.create(name, DCTerms.source.asNode(), plain(origin.file())));
        triples.add(Triple.create(name, Ntp.SHA256.asNode(), plain(origin.digest())));
        if (!origin.version().isEmpty()) {
            triples.add(Triple.create(name, OWL.versionInfo.asNode(), plain(origin.version())));
        }
        if (!origin.licence().isEmpty()) {
            triples.add(Triple.create(name, DCTerms.license.asNode(), plainOrIri(origin.licence())));
        }
        return triples.stream();
    }

    private List<Triple> triples(Addition addition) {
        Node entity = Ntp.entity(addition.entity()).asNode();
        List<Triple> triples = new ArrayList<>();
        if (addition.isNew()) {
            classes(addition.type()).forEach(type -> triples.add(Triple.create(entity, RDF.type.asNode(), type)));
            triples.add(Triple.create(entity, RDFS.label.asNode(), english(addition.label())));
        }
        addition.names().forEach(name -> triples.add(Triple.create(entity, SKOS.altLabel.asNode(), english(name))));
        addition.same()
                .forEach(id -> triples.add(Triple.create(entity, SKOS.exactMatch.asNode(), NodeFactory.createURI(id))));
        addition.parents()
                .forEach(above -> triples.add(Triple.create(
                        entity, Ntp.KIND_OF.asNode(), Ntp.entity(above).asNode())));
        return triples;
    }

    private List<Node> classes(String type) {
        return classes.computeIfAbsent(
                type,
                known -> superclasses.apply(Set.of(known)).stream()
                        .map(name -> Ntp.term(name).asNode())
                        .toList());
    }

    private static void state(Fact fact, Merged.Support support, Node statement, Consumer<Triple> triples) {
        Node subject = Ntp.entity(fact.subject()).asNode();
        Node property = Ntp.property(fact.property()).asNode();
        Node object = Ntp.entity(fact.object()).asNode();
        triples.accept(Triple.create(subject, property, object));
        triples.accept(Triple.create(statement, RDF.type.asNode(), RDF.Statement.asNode()));
        triples.accept(Triple.create(statement, RDF.subject.asNode(), subject));
        triples.accept(Triple.create(statement, RDF.predicate.asNode(), property));
        triples.accept(Triple.create(statement, RDF.object.asNode(), object));
        support.evidence()
                .forEach(iri -> triples.accept(Triple.create(statement, DCTerms.source.asNode(), plainOrIri(iri))));
        support.notes().forEach(note -> triples.accept(Triple.create(statement, SKOS.note.asNode(), plain(note))));
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, LANGUAGE);
    }

    private static Node plain(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node plainOrIri(String text) {
        return text.matches("https?://[^\\s<>\"{}|\\\\^`]+") ? NodeFactory.createURI(text) : plain(text);
    }
}
