package org.ntpharm.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.ntpharm.rdf.TextDigest;
import org.ntpharm.vocab.Ntp;

/** The graphs of a store that were imported. Every method runs within the caller's transaction. */
final class Imports {
    private static final List<Node> NAMES = List.of(RDFS.label.asNode(), SKOS.altLabel.asNode());
    private static final List<Node> IDENTITY =
            List.of(RDF.type.asNode(), RDFS.label.asNode(), SKOS.altLabel.asNode(), SKOS.exactMatch.asNode());

    private final DatasetGraph graphs;

    Imports(DatasetGraph graphs) {
        this.graphs = graphs;
    }

    boolean isEmpty() {
        return graphNames().findAny().isEmpty();
    }

    List<ImportedSource> all() {
        return graphNames()
                .map(this::source)
                .distinct()
                .sorted()
                .map(this::describe)
                .toList();
    }

    /**
     * A digest of how texts are read: that of the ontology's files, and with it all imported names, if there are any.
     */
    String readWith(String fingerprint) {
        String imported = graphNames()
                .filter(GraphNames::isImportedNames)
                .map(name -> name + " " + text(name, Ntp.SHA256.asNode()))
                .sorted()
                .collect(Collectors.joining("\n"));
        return imported.isEmpty() ? fingerprint : TextDigest.of(fingerprint + "\n" + imported);
    }

    Model vocabulary(String but) {
        Model names = ModelFactory.createDefaultModel();
        Node left = Ntp.vocabularyGraph(but).asNode();
        graphNames()
                .filter(name -> GraphNames.isImportedNames(name) && !name.equals(left))
                .toList()
                .forEach(name -> IDENTITY.forEach(property -> graphs.stream(name, Node.ANY, property, Node.ANY)
                        .map(Quad::asTriple)
                        .forEach(names.getGraph()::add)));
        return names;
    }

    /** Whether facts speak of entities that came or went, so that conclusions have to be drawn anew. */
    boolean replace(ImportedGraphs imported) {
        Resource names = Ntp.vocabularyGraph(imported.source());
        Resource facts = Ntp.curatedGraph(imported.source());
        Set<Node> entities = new HashSet<>();
        entities(names.asNode()).forEach(entities::add);
        graphs.removeGraph(names.asNode());
        graphs.removeGraph(facts.asNode());
        add(names.asNode(), imported.names().get());
        add(facts.asNode(), imported.facts().get());
        entities(names.asNode()).forEach(entities::add);
        return !entities.isEmpty() && areSpokenOf(entities::contains);
    }

    private void add(Node name, Stream<Triple> triples) {
        triples.forEach(triple -> graphs.add(Quad.create(name, triple)));
    }

    private Stream<Node> entities(Node name) {
        return graphs.stream(name, Node.ANY, RDFS.label.asNode(), Node.ANY).map(Quad::getSubject);
    }

    private boolean areSpokenOf(Predicate<Node> entity) {
        Stream<Node> places = Stream.concat(GraphNames.stated(graphs), Stream.of(Ntp.INFERRED_GRAPH.asNode()));
        return places.flatMap(place -> graphs.stream(place, Node.ANY, Node.ANY, Node.ANY))
                .anyMatch(quad -> entity.test(quad.getSubject()) || entity.test(quad.getObject()));
    }

    private Stream<Node> graphNames() {
        return graphs.stream(Node.ANY, Node.ANY, RDF.type.asNode(), Ntp.IMPORTED_GRAPH.asNode())
                .map(Quad::getSubject);
    }

    private String source(Node name) {
        return text(name, DCTerms.identifier.asNode());
    }

    private ImportedSource describe(String source) {
        Node names = Ntp.vocabularyGraph(source).asNode();
        Node facts = Ntp.curatedGraph(source).asNode();
        Node any = graphs.contains(names, names, Node.ANY, Node.ANY) ? names : facts;
        return new ImportedSource(
                source,
                text(any, DCTerms.source.asNode()),
                text(any, OWL.versionInfo.asNode()),
                text(any, DCTerms.license.asNode()),
                entities(names).count(),
                NAMES.stream().mapToLong(property -> count(names, property)).sum(),
                count(facts, RDF.subject.asNode()));
    }

    private long count(Node name, Node property) {
        return graphs.stream(name, Node.ANY, property, Node.ANY).count();
    }

    /** What a graph says of itself. */
    private String text(Node name, Node property) {
        return graphs.stream(name, name, property, Node.ANY)
                .map(quad -> quad.getObject().isLiteral()
                        ? quad.getObject().getLiteralLexicalForm()
                        : quad.getObject().getURI())
                .findFirst()
                .orElse("");
    }
}
