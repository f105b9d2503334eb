package org.ntpharm.load;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.system.Txn;
import org.ntpharm.store.GraphStore;
import org.ntpharm.vocab.Ntp;

/** Asks a store in a few words. */
final class Answers {
    private static final String PREFIXES = "PREFIX ntp: <" + Ntp.NS + "> PREFIX ntr: <" + Ntp.ENTITY_NS + "> ";

    private Answers() {}

    static boolean ask(GraphStore store, String pattern) {
        return Txn.calculateRead(store.dataset(), () -> {
            try (QueryExecution query =
                    QueryExecutionFactory.create(PREFIXES + "ASK { " + pattern + " }", store.dataset())) {
                return query.execAsk();
            }
        });
    }

    /** The local names of all {@code ?drug} that fit, in order. */
    static List<String> drugs(GraphStore store, String pattern) {
        String text = PREFIXES + "SELECT DISTINCT ?drug { " + pattern + " } ORDER BY ?drug";
        return Txn.calculateRead(store.dataset(), () -> {
            try (QueryExecution query = QueryExecutionFactory.create(text, store.dataset())) {
                List<String> drugs = new ArrayList<>();
                query.execSelect()
                        .forEachRemaining(
                                row -> drugs.add(row.getResource("drug").getLocalName()));
                return drugs;
            }
        });
    }

    static List<String> nmdaBlockersWithAntidepressantEffect(GraphStore store) {
        return drugs(store, "?drug ntp:blocks ntr:nmda-receptor ; ntp:hasEffect ntr:antidepressant-effect");
    }
}
