package org.ntpharm.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.atlas.csv.CSVParser;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.system.Txn;
import org.ntpharm.bound.QueryBounds;
import org.ntpharm.ontology.OntologyFiles;

/**
 * The rows that a query of the catalogue must yield on the article, as {@code queries/README.md} describes them.
 *
 * @param query the query
 * @param columns which columns are compared
 * @param rows the rows that must come, in this order
 * @param optional rows that may come beside them
 */
public record ExpectedRows(
        CatalogueQuery query, List<String> columns, List<List<String>> rows, List<List<String>> optional) {
    private static final Path FOLDER = Path.of("queries");
    private static final PrefixMapping PREFIXES = OntologyFiles.bundled().prefixes();

    /** What lies beside the file of {@code query}. */
    public static ExpectedRows of(CatalogueQuery query) {
        List<List<String>> expected = read(FOLDER.resolve(query.path() + ".csv"));
        Path more = FOLDER.resolve(query.path() + ".optional.csv");
        List<List<String>> optional = Files.exists(more) ? read(more) : List.of(expected.get(0));
        assertThat(optional.get(0)).as("columns of %s", more).isEqualTo(expected.get(0));
        return new ExpectedRows(query, expected.get(0), tail(expected), tail(optional));
    }

    /** Fails unless {@code dataset} yields all expected rows in their order, and beside them optional ones only. */
    public void mustMatch(Dataset dataset) {
        List<List<String>> actual = rowsFrom(dataset);

        assertThat(without(optionalOnly(), actual)).as(query.path()).isEqualTo(rows);
    }

    /** Writes what {@code dataset} yields beside the query, in the columns that are there already. */
    void rewrite(Dataset dataset) throws IOException {
        var format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
        try (var printer = new CSVPrinter(Files.newBufferedWriter(FOLDER.resolve(query.path() + ".csv")), format)) {
            printer.printRecord(columns);
            printer.printRecords(rowsFrom(dataset));
        }
    }

    /** The distinct rows that {@code dataset} yields in the compared columns. */
    public List<List<String>> rowsFrom(Dataset dataset) {
        var builder = QueryExecution.dataset(dataset).query(query.sparql());
        QueryBounds.set(builder::set);
        return Txn.calculateRead(dataset, () -> {
            try (var execution = builder.build()) {
                return rowsOf(execution.execSelect());
            }
        });
    }

    private List<List<String>> rowsOf(ResultSet results) {
        assertThat(results.getResultVars()).as("columns of %s", query.path()).containsAll(columns);
        var found = new ArrayList<List<String>>();
        results.forEachRemaining(row ->
                found.add(columns.stream().map(column -> shown(row, column)).toList()));
        return found.stream().distinct().toList();
    }

    private List<List<String>> optionalOnly() {
        return without(rows, optional);
    }

    private static String shown(QuerySolution row, String column) {
        return row.contains(column)
                ? ShownTerm.of(row.get(column).asNode(), PREFIXES).text()
                : "";
    }

    private static List<List<String>> without(List<List<String>> some, List<List<String>> all) {
        return all.stream().filter(row -> !some.contains(row)).toList();
    }

    private static List<List<String>> tail(List<List<String>> rows) {
        return rows.subList(1, rows.size());
    }

    private static List<List<String>> read(Path csv) {
        try (var reader = Files.newBufferedReader(csv)) {
            var rows = new ArrayList<List<String>>();
            CSVParser.create(reader).forEach(rows::add);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
