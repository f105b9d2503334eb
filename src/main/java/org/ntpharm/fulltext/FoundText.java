package org.ntpharm.fulltext;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.jspecify.annotations.Nullable;

/**
 * A text in which the words stand.
 *
 * @param subject whose text it is
 * @param score how well it fits
 * @param literal the text
 * @param graph in which it stands
 * @param property which text of its subject it is
 */
record FoundText(Node subject, float score, Node literal, Node graph, Node property) {
    static final int COLUMNS = 5;
    static final int GRAPH_COLUMN = 3;

    /** {@code before} with the values of as many columns as are wanted; nothing where a wanted value is another one. */
    @Nullable
    Binding binding(Binding before, List<Node> wanted) {
        List<Node> values = List.of(subject, NodeFactoryExtra.floatToNode(score), literal, graph, property);
        BindingBuilder row = Binding.builder(before);
        for (int column = 0; column < wanted.size(); column++) {
            Node place = wanted.get(column);
            Node known = Var.isVar(place) ? row.get(Var.alloc(place)) : place;
            if (known == null) {
                row.add(Var.alloc(place), values.get(column));
            } else if (!known.equals(values.get(column))) {
                return null;
            }
        }
        return row.build();
    }
}
