package org.ntpharm.inference;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.Node_RuleVariable;

/** The values of a rule's variables so far; never changed once made. */
final class Bindings {
    private final Node[] values;

    private Bindings(Node[] values) {
        this.values = values;
    }

    static Bindings none(int variables) {
        Node[] values = new Node[variables];
        Arrays.fill(values, Node.ANY);
        return new Bindings(values);
    }

    /** These bindings and those by which {@code pattern} becomes {@code triple}; empty where it cannot. */
    Optional<Bindings> match(TriplePattern pattern, Triple triple) {
        Node[] more = values.clone();
        boolean matches = bind(more, pattern.getSubject(), triple.getSubject())
                && bind(more, pattern.getPredicate(), triple.getPredicate())
                && bind(more, pattern.getObject(), triple.getObject());
        return matches ? Optional.of(new Bindings(more)) : Optional.empty();
    }

    /** The pattern with what is bound put in, and anything allowed elsewhere. */
    Triple fill(TriplePattern pattern) {
        return Triple.create(value(pattern.getSubject()), value(pattern.getPredicate()), value(pattern.getObject()));
    }

    /** What {@code term} stands for: itself where it is no variable, {@link Node#ANY} where it is not bound. */
    Node value(Node term) {
        return term instanceof Node_RuleVariable variable ? values[variable.getIndex()] : term;
    }

    private static boolean bind(Node[] values, Node term, Node found) {
        if (!(term instanceof Node_RuleVariable variable)) {
            return term.equals(found);
        }
        Node bound = values[variable.getIndex()];
        if (bound == Node.ANY) {
            values[variable.getIndex()] = found;
            return true;
        }
        return bound.equals(found);
    }
}
