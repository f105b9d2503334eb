package org.ntpharm.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ntpharm.inference.Closure;
import org.ntpharm.vocab.Ntp;

/**
 * Keeps the inferred graph equal to what the rules derive from ontology, vocabulary and all direct graphs, less what
 * these state themselves. Imported names are there for the rules to use, and nothing is derived from them alone. Every
 * method runs within the caller's write transaction, and nothing is remembered from one to the next.
 */
final class Inference {
    private static final Node INFERRED = Ntp.INFERRED_GRAPH.asNode();

    private final DatasetGraph graphs;
    private final List<Rule> rules;
    private final Closure closure;

    Inference(DatasetGraph graphs, List<Rule> rules) {
        this.graphs = graphs;
        this.rules = rules;
        this.closure = new Closure(rules, new FactGraph(graphs));
    }

    /** Derives everything anew. */
    void recompute() {
        graphs.deleteAny(INFERRED, Node.ANY, Node.ANY, Node.ANY);
        Set<Triple> stated = GraphNames.stated(graphs).flatMap(this::inGraph).collect(Collectors.toSet());
        Graph facts = GraphMemFactory.createDefaultGraphSameTerm();
        new ImportedContext(graphs).of(stated).forEach(facts::add);
        new Closure(rules, facts).add(stated).forEach(triple -> graphs.add(Quad.create(INFERRED, triple)));
    }

    /** Replaces the direct graph {@code name} by {@code triples}, and draws the conclusions. */
    void replace(Node name, Set<Triple> triples) {
        Set<Triple> old = inGraph(name).collect(Collectors.toSet());
        List<Triple> gone =
                old.stream().filter(triple -> !triples.contains(triple)).toList();
        List<Triple> fresh =
                triples.stream().filter(triple -> !old.contains(triple)).toList();
        withdraw(name, triples, gone);
        state(name, fresh);
    }

    private void withdraw(Node name, Set<Triple> staying, List<Triple> gone) {
        List<Triple> unstated =
                gone.stream().filter(triple -> !isStatedBeside(name, triple)).toList();
        Set<Triple> suspects =
                closure.suspects(unstated, triple -> staying.contains(triple) || isStatedBeside(name, triple));
        gone.forEach(triple -> graphs.delete(Quad.create(name, triple)));
        closure.settle(suspects);
    }

    private void state(Node name, List<Triple> fresh) {
        List<Triple> newlyStated =
                fresh.stream().filter(triple -> !isStatedBeside(name, triple)).toList();
        fresh.forEach(triple -> graphs.add(Quad.create(name, triple)));
        newlyStated.forEach(triple -> graphs.delete(Quad.create(INFERRED, triple)));
        closure.follow(newlyStated);
    }

    private Stream<Triple> inGraph(Node name) {
        return graphs.stream(name, Node.ANY, Node.ANY, Node.ANY).map(Quad::asTriple);
    }

    /** Whether another graph of facts than {@code name} holds the triple. */
    private boolean isStatedBeside(Node name, Triple triple) {
        return graphs.stream(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
                .map(Quad::getGraph)
                .anyMatch(other -> !other.equals(name) && GraphNames.isStated(other));
    }
}
