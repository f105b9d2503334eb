package org.ntpharm.dataset;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.query.SafeQuery;

/**
 * All IRIs that have a page, in order.
 *
 * @param dataset where they stand
 * @param timeout after which they are given up
 */
public record PageList(Dataset dataset, Duration timeout) {
    private static final Query PAGES = SafeQuery.parse(DatasetFile.text("pages.rq"));

    /** No more than {@code most} of them after the first {@code skipped}. */
    public List<String> iris(long skipped, long most) {
        Query slice = PAGES.cloneQuery();
        slice.setOffset(skipped);
        slice.setLimit(most);
        return Txn.calculateRead(dataset, () -> run(slice));
    }

    private List<String> run(Query query) {
        try (QueryExecution execution = QueryExecution.dataset(dataset)
                .query(query)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            var iris = new ArrayList<String>();
            execution
                    .execSelect()
                    .forEachRemaining(row -> iris.add(row.getResource("iri").getURI()));
            return iris;
        } catch (QueryCancelledException e) {
            throw new NtpException(ErrorCode.QUERY_TIMEOUT, "the pages were not listed in time; try again later", e);
        }
    }
}
