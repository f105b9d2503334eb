package org.ntpharm.inference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.rulesys.Rule;

/**
 * Triples and all that follows from them by a set of rules. After any series of additions and removals it holds what it would hold had it been filled with the remaining triples at once. Not safe for use by several threads.
 */
public final class Closure {
    private final List<HornRule> rules;
    private final Graph triples = GraphMemFactory.createDefaultGraphSameTerm();

    /**
     * A closure that holds nothing yet.
     *
     * @throws IllegalArgumentException if a rule is more than patterns, {@code equal} and {@code notEqual}
     */
    public Closure(List<Rule> rules) {
        this.rules = rules.stream().map(HornRule::of).toList();
    }

    /** Takes in a triple that is known to be part of a closure already: what follows from it is taken in likewise. */
    public void restore(Triple triple) {
        triples.add(triple);
    }

    /** Whether the triple was added or follows. */
    public boolean contains(Triple triple) {
        return triples.contains(triple);
    }

    /** All triples that were added or follow. */
    public Stream<Triple> triples() {
        return triples.stream();
    }

    /** Adds triples and returns what follows now and did not before, without the added ones. */
    public Set<Triple> add(Collection<Triple> added) {
        Deque<Triple> fresh = new ArrayDeque<>();
        added.stream().filter(this::isNew).forEach(fresh::add);
        Set<Triple> derived = new LinkedHashSet<>();
        while (!fresh.isEmpty()) {
            for (Triple consequence : consequences(fresh.remove())) {
                if (isNew(consequence)) {
                    derived.add(consequence);
                    fresh.add(consequence);
                }
            }
        }
        return derived;
    }

    /**
     * Removes triples and what followed from them alone.
     *
     * @param removed triples that were added once and are no longer stated
     * @param stated whether a triple stands by itself, so that it stays whatever it follows from
     */
    public Retraction remove(Collection<Triple> removed, Predicate<Triple> stated) {
        Set<Triple> suspects = suspects(removed, stated);
        suspects.forEach(triples::delete);
        Set<Triple> back = new LinkedHashSet<>();
        for (Triple suspect : suspects) {
            if (!triples.contains(suspect) && follows(suspect)) {
                back.add(suspect);
                back.addAll(add(List.of(suspect)));
            }
        }
        suspects.removeAll(back);
        back.retainAll(Set.copyOf(removed));
        return new Retraction(suspects, back);
    }

    /** The removed triples and all that may rest on them. */
    private Set<Triple> suspects(Collection<Triple> removed, Predicate<Triple> stated) {
        Deque<Triple> open = new ArrayDeque<>();
        removed.stream().filter(triples::contains).forEach(open::add);
        Set<Triple> suspects = new LinkedHashSet<>(open);
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

    private List<Triple> consequences(Triple triple) {
        List<Triple> found = new ArrayList<>();
        rules.forEach(rule -> rule.consequences(triples, triple, found::add));
        return found;
    }

    private boolean follows(Triple triple) {
        return rules.stream().anyMatch(rule -> rule.derives(triples, triple));
    }

    private boolean isNew(Triple triple) {
        if (triples.contains(triple)) {
            return false;
        }
        triples.add(triple);
        return true;
    }

    /**
     * What a removal did.
     *
     * @param gone what is no longer in the closure, removed or derived
     * @param kept removed triples that stay, because they follow from others
     */
    public record Retraction(Set<Triple> gone, Set<Triple> kept) {}
}
