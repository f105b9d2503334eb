package org.ntpharm.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is a kind of what in one file. */
final class Hierarchy {
    private final Map<String, Term> terms = new HashMap<>();

    Hierarchy(List<Term> all) {
        all.forEach(term -> terms.put(term.id(), term));
    }

    /** One term on the way down, with the parents that are still to be followed. */
    private record Step(Term term, Iterator<Term.Parent> parents) {}

    /** Refuses a term that is a kind of itself, by however many steps. */
    void mustHaveNoCycle() {
        Set<String> done = new HashSet<>();
        for (Term term : terms.values()) {
            follow(term, done);
        }
    }

    private void follow(Term start, Set<String> done) {
        Deque<Step> path = new ArrayDeque<>();
        Set<String> onPath = new HashSet<>();
        enter(start, path, onPath, done);
        while (!path.isEmpty()) {
            Step step = path.element();
            if (!step.parents().hasNext()) {
                path.remove();
                onPath.remove(step.term().id());
                done.add(step.term().id());
                continue;
            }
            Term.Parent parent = step.parents().next();
            if (onPath.contains(parent.id())) {
                throw new MalformedImport(
                        parent.line(), step.term().id() + " is a kind of " + parent.id() + ", which is a kind of it");
            }
            Term next = terms.get(parent.id());
            if (next != null) {
                enter(next, path, onPath, done);
            }
        }
    }

    private static void enter(Term term, Deque<Step> path, Set<String> onPath, Set<String> done) {
        if (!done.contains(term.id())) {
            path.push(new Step(term, term.parents().iterator()));
            onPath.add(term.id());
        }
    }

    /** Whether the file describes {@code id}. */
    boolean has(String id) {
        return terms.containsKey(id);
    }

    /** The identifiers of {@code root} and all its kinds. */
    Set<String> branch(String root) {
        Map<String, List<String>> children = new HashMap<>();
        for (Term term : terms.values()) {
            term.parents()
                    .forEach(parent -> children.computeIfAbsent(parent.id(), id -> new ArrayList<>())
                            .add(term.id()));
        }
        Set<String> branch = new HashSet<>(Set.of(root));
        Deque<String> open = new ArrayDeque<>(branch);
        while (!open.isEmpty()) {
            for (String child : children.getOrDefault(open.remove(), List.of())) {
                if (branch.add(child)) {
                    open.add(child);
                }
            }
        }
        return branch;
    }
}
