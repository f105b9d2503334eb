package org.ntpharm.query;

import java.io.OutputStream;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.system.Txn;
import org.ntpharm.bound.QueryBounds;
import org.ntpharm.bound.RunningQueries;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/**
 * Runs queries on a dataset, each within a time limit, and writes the answers.
 *
 * @param dataset what is asked
 * @param prefixes how IRIs are abbreviated for readers
 * @param timeout after which a query is given up
 */
public record QueryRunner(Dataset dataset, PrefixMapping prefixes, Duration timeout) {
    /**
     * Runs {@code sparql}, a SELECT, ASK, CONSTRUCT or DESCRIBE, and writes its answer as UTF-8; does not close {@code
     * out}.
     */
    public void run(String sparql, ResultFormat format, OutputStream out) {
        Query query = SafeQuery.parse(sparql);
        if (query.isConstructType() || query.isDescribeType()) {
            RDFFormat syntax = format.graph();
            execute(query, execution -> writeGraph(graph(query, execution), syntax, out));
        } else if (query.isAskType()) {
            Lang syntax = format.rows();
            execute(query, execution -> writeAnswer(execution.execAsk(), syntax, out));
        } else {
            Lang syntax = format.rows();
            execute(query, execution -> writeRows(execution, syntax, out));
        }
    }

    /** What {@code sparql} answers, for a page: no more than {@code most} rows or triples of it. */
    public Answer answer(String sparql, int most) {
        Query query = SafeQuery.parse(sparql);
        return calculate(query, execution -> {
            if (query.isSelectType()) {
                return Answer.Rows.of(execution.execSelect(), prefixes, most);
            }
            if (query.isAskType()) {
                return new Answer.YesOrNo(execution.execAsk());
            }
            return graph(
                    query.isConstructType() ? execution.execConstructTriples() : execution.execDescribeTriples(), most);
        });
    }

    private Answer.Graph graph(Iterator<Triple> triples, int most) {
        Model graph = ModelFactory.createDefaultModel().setNsPrefixes(prefixes);
        while (graph.size() < most && triples.hasNext()) {
            graph.getGraph().add(triples.next());
        }
        var turtle = new StringWriter();
        RDFDataMgr.write(turtle, graph, RDFFormat.TURTLE_PRETTY);
        return new Answer.Graph(turtle.toString(), !triples.hasNext());
    }

    private void execute(Query query, Consumer<QueryExecution> write) {
        calculate(query, execution -> {
            write.accept(execution);
            return true;
        });
    }

    private <T> T calculate(Query query, Function<QueryExecution, T> use) {
        try {
            return Txn.calculateRead(dataset, () -> {
                try (QueryExecution execution = execution(query);
                        RunningQueries.Turn running = RunningQueries.all().watch(execution.getContext(), timeout)) {
                    return use.apply(execution);
                }
            });
        } catch (QueryCancelledException e) {
            throw new NtpException(
                    ErrorCode.QUERY_TIMEOUT,
                    "the query did not finish within " + seconds()
                            + " s, or memory ran short; narrow it, or add a LIMIT",
                    e);
        }
    }

    private QueryExecution execution(Query query) {
        QueryExecutionDatasetBuilder builder = QueryExecution.dataset(scope(query))
                .query(withoutScope(query))
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
        QueryBounds.set(builder::set);
        return builder.build();
    }

    /**
     * The graphs that FROM names, all of this dataset: nothing is fetched. TDB2 by itself would read the union instead.
     */
    private Dataset scope(Query query) {
        return DynamicDatasets.dynamicDataset(DatasetDescription.create(query), dataset, false);
    }

    private static Query withoutScope(Query query) {
        Query bare = query.cloneQuery();
        bare.getGraphURIs().clear();
        bare.getNamedGraphURIs().clear();
        return bare;
    }

    private void writeRows(QueryExecution execution, Lang syntax, OutputStream out) {
        if (syntax.equals(ResultSetLang.RS_Text)) {
            TextTable.write(Answer.Rows.of(execution.execSelect(), prefixes, Integer.MAX_VALUE), out);
        } else {
            ResultSetFormatter.output(out, execution.execSelect(), syntax);
        }
    }

    private static void writeAnswer(boolean answer, Lang syntax, OutputStream out) {
        if (syntax.equals(ResultSetLang.RS_Text)) {
            TextTable.print(answer ? "yes\n" : "no\n", out);
        } else {
            ResultSetFormatter.output(out, answer, syntax);
        }
    }

    private void writeGraph(Model graph, RDFFormat syntax, OutputStream out) {
        RDFDataMgr.write(out, graph.setNsPrefixes(prefixes), syntax);
    }

    private static Model graph(Query query, QueryExecution execution) {
        return query.isConstructType() ? execution.execConstruct() : execution.execDescribe();
    }

    private String seconds() {
        return String.valueOf(timeout.toMillis() / 1000.0);
    }
}
