package org.ntpharm.inference;

import org.apache.jena.graph.Node;
import org.apache.jena.reasoner.rulesys.Functor;

/** A condition of a rule on two of its terms: that they are the same, or that they differ. */
record Comparison(Node left, Node right, boolean same) {
    static Comparison of(Functor functor) {
        boolean same = functor.getName().equals("equal");
        if (!same && !functor.getName().equals("notEqual") || functor.getArgLength() != 2) {
            throw new IllegalArgumentException("only equal and notEqual of two terms may be called, not " + functor);
        }
        return new Comparison(functor.getArgs()[0], functor.getArgs()[1], same);
    }

    boolean holds(Bindings bindings) {
        return bindings.value(left).equals(bindings.value(right)) == same;
    }
}
