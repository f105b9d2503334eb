package org.ntpharm.pages;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.ntpharm.bound.QueryBounds;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.query.SafeQuery;

/**
 * A query of the pages, in a file beside this class.
 *
 * @param name the file's name
 * @param query what it asks
 */
record StoredQuery(String name, Query query) {
    static StoredQuery named(String name) {
        return new StoredQuery(name, SafeQuery.parse(Template.resource(name)));
    }

    /** All rows, with {@code given} in the place of its variables. Needs a read transaction. */
    List<QuerySolution> rows(Dataset dataset, Map<String, RDFNode> given, Duration timeout) {
        return run(query, dataset, given, timeout);
    }

    /** No more than {@code most} rows after the first {@code skipped}. */
    List<QuerySolution> rows(Dataset dataset, Map<String, RDFNode> given, Duration timeout, long skipped, long most) {
        Query slice = query.cloneQuery();
        slice.setOffset(skipped);
        slice.setLimit(most);
        return run(slice, dataset, given, timeout);
    }

    /** Whether there is a row at all; does not put rows in order. */
    boolean any(Dataset dataset, Map<String, RDFNode> given, Duration timeout) {
        Query first = query.cloneQuery();
        if (first.hasOrderBy()) {
            first.getOrderBy().clear();
        }
        first.setLimit(1);
        return !run(first, dataset, given, timeout).isEmpty();
    }

    private static List<QuerySolution> run(Query query, Dataset dataset, Map<String, RDFNode> given, Duration timeout) {
        var builder = QueryExecution.dataset(dataset).query(query).timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
        QueryBounds.set(builder::set);
        given.forEach(builder::substitution);
        try (QueryExecution execution = builder.build()) {
            var rows = new ArrayList<QuerySolution>();
            execution.execSelect().forEachRemaining(rows::add);
            return rows;
        } catch (QueryCancelledException e) {
            throw new NtpException(ErrorCode.QUERY_TIMEOUT, "the page did not come about in time; try again later", e);
        }
    }
}
