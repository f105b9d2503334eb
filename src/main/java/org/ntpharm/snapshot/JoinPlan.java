package org.ntpharm.snapshot;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderLib;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderProc;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderProcIndexes;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderTransformation;
import org.jspecify.annotations.Nullable;

/**
 * Puts triple patterns in the order in which the fewest triples have to be looked at, as far as counts tell.
 *
 * <p>All orders are weighed, a set of patterns being reached in its cheapest way; beyond {@value #MOST} patterns there
 * are too many sets, and Jena's own order is taken.
 */
record JoinPlan(MemoryGraph graph) implements ReorderTransformation {
    private static final int MOST = 10;

    @Override
    public BasicPattern reorder(BasicPattern pattern) {
        return reorderIndexes(pattern).reorder(pattern);
    }

    @Override
    public ReorderProc reorderIndexes(BasicPattern pattern) {
        if (pattern.size() < 2) {
            return ReorderLib.identityProc();
        }
        return pattern.size() > MOST
                ? ReorderLib.fixed().reorderIndexes(pattern)
                : new ReorderProcIndexes(cheapest(pattern.getList()));
    }

    private int[] cheapest(List<Triple> patterns) {
        var best = new Partial[1 << patterns.size()];
        best[0] = new Partial(null, -1, 1, 0);
        for (int done = 0; done < best.length - 1; done++) {
            Set<Node> bound = variables(patterns, done);
            for (int next = 0; next < patterns.size(); next++) {
                int with = done | 1 << next;
                if (with != done) {
                    Partial longer = best[done].followedBy(next, matches(patterns.get(next), bound));
                    best[with] = best[with] == null || longer.cost() < best[with].cost() ? longer : best[with];
                }
            }
        }
        return best[best.length - 1].order();
    }

    private static Set<Node> variables(List<Triple> patterns, int chosen) {
        Set<Node> variables = new HashSet<>();
        BitSet.valueOf(new long[] {chosen}).stream().mapToObj(patterns::get).forEach(triple -> {
            variables.add(triple.getSubject());
            variables.add(triple.getPredicate());
            variables.add(triple.getObject());
        });
        return variables;
    }

    /** How many triples match on average, once there are values for the variables in {@code bound}. */
    private double matches(Triple pattern, Set<Node> bound) {
        boolean subject = isKnown(pattern.getSubject(), bound);
        boolean object = isKnown(pattern.getObject(), bound);
        Node property = pattern.getPredicate();
        if (!property.isURI()) {
            return subject ? 10 : object ? 100 : graph.size();
        }
        PropertyCounts counts = graph.counts(property);
        double withObject =
                Var.isVar(pattern.getObject()) ? counts.triples() / counts.objects() : counts.with(pattern.getObject());
        double matching = object ? withObject : counts.triples();
        return subject ? matching / counts.subjects() : matching;
    }

    private static boolean isKnown(Node term, Set<Node> bound) {
        return term.isConcrete() && !term.isBlank() || bound.contains(term);
    }

    /**
     * Some of the patterns in an order.
     *
     * @param before all but the last
     * @param last of them
     * @param rows that come out
     * @param cost all rows on the way
     */
    private record Partial(@Nullable Partial before, int last, double rows, double cost) {
        Partial followedBy(int next, double matches) {
            double longer = rows * matches;
            return new Partial(this, next, longer, cost + rows + longer);
        }

        int[] order() {
            if (before == null) {
                return new int[0];
            }
            int[] shorter = before.order();
            int[] all = Arrays.copyOf(shorter, shorter.length + 1);
            all[shorter.length] = last;
            return all;
        }
    }
}
