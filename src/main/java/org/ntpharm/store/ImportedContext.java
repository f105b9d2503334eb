package org.ntpharm.store;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.ntpharm.vocab.Ntp;

/**
 * What rules need to know of imported entities: the classes of those that facts speak of, and what these are kinds of.
 */
final class ImportedContext {
    private static final List<Node> NEEDED = List.of(RDF.type.asNode(), Ntp.KIND_OF.asNode());

    private final DatasetGraph graphs;

    ImportedContext(DatasetGraph graphs) {
        this.graphs = graphs;
    }

    /** Classes and kinds of everything that {@code facts} speak of, and of what lies above it. */
    Set<Triple> of(Collection<Triple> facts) {
        Set<Triple> context = new HashSet<>();
        if (new Imports(graphs).isEmpty()) {
            return context;
        }
        Set<Node> seen = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        facts.forEach(fact -> {
            open.add(fact.getSubject());
            open.add(fact.getObject());
        });
        while (!open.isEmpty()) {
            Node entity = open.remove();
            if (entity.isURI() && entity.getURI().startsWith(Ntp.ENTITY_NS) && seen.add(entity)) {
                NEEDED.forEach(property -> graphs.stream(Node.ANY, entity, property, Node.ANY)
                        .filter(quad -> GraphNames.isImportedNames(quad.getGraph()))
                        .map(Quad::asTriple)
                        .filter(context::add)
                        .forEach(triple -> open.add(triple.getObject())));
            }
        }
        return context;
    }
}
