package org.ntpharm.inference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.rulesys.Rule;

/**
 * A graph that holds all that follows from it by a set of rules, kept so as triples come and go. After any series of
 * additions and removals it holds what it would hold had it been filled with the remaining triples at once.
 */
public final class Closure {
    private final List<HornRule> rules;
    private final Graph graph;

    /**
     * Keeps {@code graph}, which must hold all that follows from it already; an empty one does.
     *
     * @throws IllegalArgumentException if a rule is more than patterns, {@code equal} and {@code notEqual}
     */
    public Closure(List<Rule> rules, Graph graph) {
        this.rules = rules.stream().map(HornRule::of).toList();
        this.graph = graph;
    }

    /** Adds triples and all that follows from them; returns what followed and was not there, without the added ones. */
    public Set<Triple> add(Collection<Triple> added) {
        added.forEach(graph::add);
        return follow(added);
    }

    /** Adds all that follows from triples that were just put into the graph; returns what was not there. */
    public Set<Triple> follow(Collection<Triple> present) {
        Deque<Triple> open = new ArrayDeque<>(present);
        Set<Triple> derived = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            for (Triple consequence : consequences(open.remove())) {
                if (!graph.contains(consequence)) {
                    graph.add(consequence);
                    derived.add(consequence);
                    open.add(consequence);
                }
            }
        }
        return derived;
    }

    /**
     * All that may have to go when some triples are stated no longer: they themselves, and what may rest on them. To be
     * asked while the graph still holds them.
     *
     * @param stated whether a triple goes on standing by itself, so that it stays whatever it follows from
     */
    public Set<Triple> suspects(Collection<Triple> unstated, Predicate<Triple> stated) {
        Deque<Triple> open = new ArrayDeque<>(unstated);
        Set<Triple> suspects = new LinkedHashSet<>(unstated);
        while (!open.isEmpty()) {
            for (Triple consequence : consequences(open.remove())) {
                if (!suspects.contains(consequence) && !stated.test(consequence)) {
                    suspects.add(consequence);
                    open.add(consequence);
                }
            }
        }
        return suspects;
    }

    /** Removes the suspects and adds again those that follow from what is left. */
    public void settle(Set<Triple> suspects) {
        suspects.forEach(graph::delete);
        for (Triple suspect : suspects) {
            if (!graph.contains(suspect) && follows(suspect)) {
                add(List.of(suspect));
            }
        }
    }

    private List<Triple> consequences(Triple triple) {
        List<Triple> found = new ArrayList<>();
        rules.forEach(rule -> rule.consequences(graph, triple, found::add));
        return found;
    }

    private boolean follows(Triple triple) {
        return rules.stream().anyMatch(rule -> rule.derives(graph, triple));
    }
}
