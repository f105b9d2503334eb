package org.ntpharm.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.ntpharm.vocab.Ntp;

/** What tests ask a store. */
final class Questions {
    private static final String PREFIXES = """
            PREFIX ntp: <https://w3id.org/ntpharm/ontology#>
            PREFIX ntr: <https://w3id.org/ntpharm/id/>
            """;

    private Questions() {}

    /** The local names in the first column of the answer, in order. */
    static List<String> answers(GraphStore store, String query) {
        Dataset dataset = store.dataset();
        return Txn.calculateRead(dataset, () -> {
            List<String> names = new ArrayList<>();
            try (QueryExec execution = execution(dataset, query)) {
                var rows = execution.select();
                String column = rows.getResultVars().get(0).getVarName();
                rows.forEachRemaining(row -> names.add(localName(row.get(column))));
            }
            return names.stream().sorted().toList();
        });
    }

    static boolean ask(GraphStore store, String query) {
        Dataset dataset = store.dataset();
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = execution(dataset, query)) {
                return execution.ask();
            }
        });
    }

    /** All that the store holds. */
    static Set<Quad> quads(GraphStore store) {
        Dataset dataset = store.dataset();
        return Txn.calculateRead(
                dataset, () -> dataset.asDatasetGraph().stream().collect(HashSet::new, Set::add, Set::addAll));
    }

    /** What only one of two stores holds, the ontology's own graph aside, which has blank nodes. */
    static Set<Quad> difference(GraphStore one, GraphStore other) {
        return difference(quads(one), quads(other)).stream()
                .filter(quad -> !quad.getGraph().equals(Ntp.ONTOLOGY_GRAPH.asNode()))
                .collect(Collectors.toSet());
    }

    /** What only one of two sets holds. */
    static Set<Quad> difference(Set<Quad> one, Set<Quad> other) {
        Set<Quad> difference = new HashSet<>(one);
        difference.removeAll(other);
        other.stream().filter(quad -> !one.contains(quad)).forEach(difference::add);
        return difference;
    }

    private static QueryExec execution(Dataset dataset, String query) {
        return QueryExec.dataset(dataset.asDatasetGraph())
                .query(PREFIXES + query)
                .build();
    }

    private static String localName(Node node) {
        return node.getURI().substring("https://w3id.org/ntpharm/id/".length());
    }
}
