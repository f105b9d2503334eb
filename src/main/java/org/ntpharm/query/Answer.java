package org.ntpharm.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.shared.PrefixMapping;

/** What a query answers, as readers see it. */
public sealed interface Answer {
    /**
     * The answer to SELECT.
     *
     * @param columns the names of the variables
     * @param rows a term for each column
     * @param complete whether there are no more rows
     */
    record Rows(List<String> columns, List<List<ShownTerm>> rows, boolean complete) implements Answer {
        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        static Rows of(ResultSet results, PrefixMapping prefixes, int most) {
            List<String> columns = results.getResultVars();
            var rows = new ArrayList<List<ShownTerm>>();
            while (rows.size() < most && results.hasNext()) {
                QuerySolution row = results.next();
                rows.add(columns.stream()
                        .map(column -> shown(row.get(column), prefixes))
                        .toList());
            }
            return new Rows(columns, rows, !results.hasNext());
        }

        private static ShownTerm shown(RDFNode value, PrefixMapping prefixes) {
            return value == null ? ShownTerm.NOTHING : ShownTerm.of(value.asNode(), prefixes);
        }

        /** The term of {@code row} in the column {@code name}; an empty one where nothing is bound. */
        public ShownTerm at(List<ShownTerm> row, String name) {
            int index = columns.indexOf(name);
            return index < 0 ? ShownTerm.NOTHING : row.get(index);
        }
    }

    /** The answer to ASK. */
    record YesOrNo(boolean yes) implements Answer {}

    /**
     * The answer to CONSTRUCT or DESCRIBE.
     *
     * @param turtle the graph in Turtle
     * @param complete whether there are no more triples
     */
    record Graph(String turtle, boolean complete) implements Answer {}
}
