package org.ntpharm.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ntpharm.inference.Closure;
import org.ntpharm.vocab.Ntp;

/**
 * Keeps the inferred graph equal to what the rules derive from ontology, vocabulary and all direct graphs, less what these state themselves. Every method runs within the caller's write transaction; after an aborted one, {@link #forget()}.
 */
final class Inference {
    private static final Node INFERRED = Ntp.INFERRED_GRAPH.asNode();

    private final DatasetGraph graphs;
    private final List<Rule> rules;
    private Optional<Closure> warm = Optional.empty();

    Inference(DatasetGraph graphs, List<Rule> rules) {
        this.graphs = graphs;
        this.rules = rules;
    }

    /** Drops what is held in memory, so that the next change starts from what the store holds. */
    void forget() {
        warm = Optional.empty();
    }

    /** Derives everything anew. */
    void recompute() {
        graphs.deleteAny(INFERRED, Node.ANY, Node.ANY, Node.ANY);
        Closure closure = new Closure(rules);
        Set<Triple> stated = stated().collect(Collectors.toSet());
        closure.add(stated).forEach(this::infer);
        warm = Optional.of(closure);
    }

    /** Replaces the direct graph {@code name} by {@code triples}, and follows. */
    void replace(Node name, Set<Triple> triples) {
        Set<Triple> old = inGraph(name).collect(Collectors.toSet());
        List<Triple> gone =
                old.stream().filter(triple -> !triples.contains(triple)).toList();
        List<Triple> fresh =
                triples.stream().filter(triple -> !old.contains(triple)).toList();
        if (gone.isEmpty() && fresh.isEmpty()) {
            return;
        }
        Closure closure = warmed();
        List<Triple> newlyStated =
                fresh.stream().filter(triple -> !isStated(triple)).toList();
        gone.forEach(triple -> graphs.delete(Quad.create(name, triple)));
        fresh.forEach(triple -> graphs.add(Quad.create(name, triple)));
        retract(closure, gone.stream().filter(triple -> !isStated(triple)).toList());
        newlyStated.forEach(triple -> graphs.delete(Quad.create(INFERRED, triple)));
        closure.add(newlyStated).forEach(this::infer);
    }

    private void retract(Closure closure, List<Triple> noLongerStated) {
        Closure.Retraction retraction = closure.remove(noLongerStated, this::isStated);
        retraction.gone().forEach(triple -> graphs.delete(Quad.create(INFERRED, triple)));
        retraction.kept().forEach(this::infer);
    }

    private Closure warmed() {
        if (warm.isEmpty()) {
            Closure closure = new Closure(rules);
            Stream.concat(stated(), inGraph(INFERRED)).forEach(closure::restore);
            warm = Optional.of(closure);
        }
        return warm.get();
    }

    private void infer(Triple triple) {
        graphs.add(Quad.create(INFERRED, triple));
    }

    private Stream<Triple> stated() {
        return GraphNames.stated(graphs).flatMap(this::inGraph);
    }

    private Stream<Triple> inGraph(Node name) {
        return graphs.stream(name, Node.ANY, Node.ANY, Node.ANY).map(Quad::asTriple);
    }

    private boolean isStated(Triple triple) {
        return graphs.stream(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
                .anyMatch(quad -> GraphNames.isStated(quad.getGraph()));
    }
}
