package org.ntpharm.inference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.Node_RuleVariable;

/**
 * The order in which the patterns of a rule are looked up: always the one next of which most is known by then.
 *
 * @param first the pattern that is matched already
 * @param rest the others
 */
record JoinOrder(TriplePattern first, List<TriplePattern> rest) {
    JoinOrder {
        rest = List.copyOf(rest);
    }

    static JoinOrder after(TriplePattern first, List<TriplePattern> others) {
        BitSet known = new BitSet();
        learn(first, known);
        List<TriplePattern> open = new ArrayList<>(others);
        List<TriplePattern> ordered = new ArrayList<>();
        while (!open.isEmpty()) {
            int best = IntStream.range(0, open.size())
                    .boxed()
                    .max(Comparator.comparingInt(i -> weight(open.get(i), known)))
                    .orElseThrow();
            TriplePattern next = open.remove(best);
            ordered.add(next);
            learn(next, known);
        }
        return new JoinOrder(first, ordered);
    }

    /**
     * How well the known terms of a pattern narrow it down; a subject or an object counts for more than a predicate.
     */
    private static int weight(TriplePattern pattern, BitSet known) {
        return weight(pattern.getSubject(), known, 4)
                + weight(pattern.getObject(), known, 3)
                + weight(pattern.getPredicate(), known, 1);
    }

    private static int weight(Node term, BitSet known, int weight) {
        return term instanceof Node_RuleVariable variable && !known.get(variable.getIndex()) ? 0 : weight;
    }

    private static void learn(TriplePattern pattern, BitSet known) {
        for (Node term : List.of(pattern.getSubject(), pattern.getPredicate(), pattern.getObject())) {
            if (term instanceof Node_RuleVariable variable) {
                known.set(variable.getIndex());
            }
        }
    }
}
