package org.ntpharm.snapshot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * How often a property is used.
 *
 * @param triples with it
 * @param subjects that have it
 * @param objects that are values of it
 * @param common how many triples each of the values has that are far more common than others, such as classes
 */
record PropertyCounts(double triples, double subjects, double objects, Map<Node, Integer> common) {
    private static final int COMMON = 32;

    PropertyCounts {
        common = Map.copyOf(common);
    }

    static PropertyCounts of(Graph graph, Node property) {
        Set<Node> subjects = new HashSet<>();
        Map<Node, Integer> objects = new HashMap<>();
        int triples = 0;
        Iterator<Triple> found = graph.find(Node.ANY, property, Node.ANY);
        while (found.hasNext()) {
            Triple triple = found.next();
            subjects.add(triple.getSubject());
            objects.merge(triple.getObject(), 1, Integer::sum);
            triples++;
        }
        int distinct = objects.size();
        objects.values().removeIf(count -> count < COMMON);
        return new PropertyCounts(triples, Math.max(1, subjects.size()), Math.max(1, distinct), objects);
    }

    /** How many triples have the value. */
    double with(Node object) {
        Integer known = common.get(object);
        return known == null ? Math.min(COMMON, triples / objects) : known;
    }
}
