package org.ntpharm.fulltext;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets.DynamicDatasetGraph;
import org.apache.jena.sparql.core.NamedGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.tdb2.TDB2;

/**
 * The graph that a pattern is matched in.
 *
 * @param graph what it holds
 * @param parts the names of the graphs that it is made of; nothing for all there are
 */
record AskedGraph(Graph graph, Optional<Collection<Node>> parts) {
    static AskedGraph of(ExecutionContext execution) {
        DatasetGraph dataset = execution.getDataset();
        Graph active = execution.getActiveGraph();
        if (plain(active) instanceof NamedGraph named && named.getGraphName() != null) {
            return of(active, named.getGraphName(), execution);
        }
        return new AskedGraph(
                active,
                dataset instanceof DynamicDatasetGraph chosen
                        ? Optional.of(chosen.getOriginalDefaultGraphs())
                        : Optional.empty());
    }

    private static AskedGraph of(Graph active, Node name, ExecutionContext execution) {
        boolean isUnion = Quad.isUnionGraph(name)
                || Quad.isDefaultGraph(name) && execution.getContext().isTrue(TDB2.symUnionDefaultGraph);
        return isUnion
                ? new AskedGraph(execution.getDataset().getUnionGraph(), Optional.empty())
                : new AskedGraph(active, Optional.of(List.of(name)));
    }

    /** Whether it has the text, and has it from the graph that the text was found in. */
    boolean holds(FoundText text) {
        return parts.map(names -> names.contains(text.graph())).orElse(true)
                && graph.contains(Triple.create(text.subject(), text.property(), text.literal()));
    }

    /** The graph itself, where others are wrapped around it. */
    private static Graph plain(Graph graph) {
        Graph inner = graph;
        while (inner instanceof WrappedGraph wrapped) {
            inner = wrapped.getWrapped();
        }
        return inner;
    }
}
