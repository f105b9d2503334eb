package org.ntpharm.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.TriplePattern;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.Functor;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.util.iterator.ExtendedIterator;

/** One rule: where all patterns of the body match and all conditions hold, the heads follow. */
final class HornRule {
    private final int variables;
    private final List<TriplePattern> heads;
    private final List<Comparison> conditions;
    /** For each pattern of the body, the others in the order in which they are best looked up once it has matched. */
    private final List<JoinOrder> afterBody;
    /** For each head, the patterns of the body in the order in which they are best looked up once it is known. */
    private final List<JoinOrder> afterHead;

    private HornRule(int variables, List<TriplePattern> body, List<Comparison> conditions, List<TriplePattern> heads) {
        this.variables = variables;
        this.heads = heads;
        this.conditions = conditions;
        this.afterBody = IntStream.range(0, body.size())
                .mapToObj(i -> JoinOrder.after(body.get(i), without(body, i)))
                .toList();
        this.afterHead = heads.stream().map(head -> JoinOrder.after(head, body)).toList();
    }

    static HornRule of(Rule rule) {
        if (rule.isBackward()) {
            throw new IllegalArgumentException("rule " + rule.getName() + " is a backward rule");
        }
        List<TriplePattern> body = new ArrayList<>();
        List<Comparison> conditions = new ArrayList<>();
        for (ClauseEntry clause : rule.getBody()) {
            if (clause instanceof Functor functor) {
                conditions.add(Comparison.of(functor));
            } else {
                body.add(pattern(rule, clause));
            }
        }
        List<TriplePattern> heads = Arrays.stream(rule.getHead())
                .map(clause -> pattern(rule, clause))
                .toList();
        return new HornRule(rule.getNumVars(), body, conditions, heads);
    }

    /** Tells {@code consumer} all heads that follow from {@code triple} together with {@code facts}, which hold it. */
    void consequences(Graph facts, Triple triple, Consumer<Triple> consumer) {
        for (JoinOrder order : afterBody) {
            Bindings.none(variables).match(order.first(), triple).ifPresent(bindings -> {
                search(facts, order.rest(), bindings, complete -> {
                    heads.forEach(head -> consumer.accept(complete.fill(head)));
                    return false;
                });
            });
        }
    }

    /** Whether {@code triple} follows from {@code facts} by one use of this rule. */
    boolean derives(Graph facts, Triple triple) {
        for (JoinOrder order : afterHead) {
            Optional<Bindings> bindings = Bindings.none(variables).match(order.first(), triple);
            if (bindings.isPresent() && search(facts, order.rest(), bindings.get(), complete -> true)) {
                return true;
            }
        }
        return false;
    }

    /** Looks for matches of all {@code open} patterns until {@code enough} says yes; whether it did. */
    private boolean search(Graph facts, List<TriplePattern> open, Bindings bindings, Predicate<Bindings> enough) {
        if (open.isEmpty()) {
            return conditions.stream().allMatch(condition -> condition.holds(bindings)) && enough.test(bindings);
        }
        TriplePattern next = open.get(0);
        List<TriplePattern> rest = open.subList(1, open.size());
        ExtendedIterator<Triple> matches = facts.find(bindings.fill(next));
        try {
            while (matches.hasNext()) {
                Optional<Bindings> more = bindings.match(next, matches.next());
                if (more.isPresent() && search(facts, rest, more.get(), enough)) {
                    return true;
                }
            }
            return false;
        } finally {
            matches.close();
        }
    }

    private static TriplePattern pattern(Rule rule, ClauseEntry clause) {
        if (clause instanceof TriplePattern pattern) {
            return pattern;
        }
        throw new IllegalArgumentException("rule " + rule.getName() + " has a clause that is no pattern: " + clause);
    }

    private static List<TriplePattern> without(List<TriplePattern> patterns, int index) {
        List<TriplePattern> others = new ArrayList<>(patterns);
        others.remove(index);
        return others;
    }
}
