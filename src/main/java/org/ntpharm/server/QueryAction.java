package org.ntpharm.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.web.HttpSC;
import org.ntpharm.error.NtpException;
import org.ntpharm.query.SafeQuery;

/**
 * SPARQL queries over HTTP: those that {@link SafeQuery} lets through.
 *
 * <p>An answer is complete before its first byte is sent, so that a query which fails or takes too long has an error status and no broken answer; hence the bound on its size.
 */
final class QueryAction extends SPARQL_QueryDataset {
    static final int MOST_RESULTS = 250_000;
    private static final int MOST_QUERY_BYTES = 1 << 20;
    private static final int CONTENT_TOO_LARGE = 413;
    private static final int RUNNING = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    private static final int WAITING = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final HeapGuard HEAP = HeapGuard.start();

    private final Turns turns = new Turns(RUNNING, WAITING, PATIENCE);

    /** Without a query there is nothing to see here, but on the page there is. */
    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestQueryString() == null) {
            action.setResponseStatus(HttpSC.SEE_OTHER_303);
            action.setResponseHeader(HttpNames.hLocation, "/");
        } else {
            super.execGet(action);
        }
    }

    @Override
    protected void executeBody(HttpAction action) {
        try (InputStream body = action.getRequestInputStream()) {
            byte[] query = body.readNBytes(MOST_QUERY_BYTES + 1);
            if (query.length > MOST_QUERY_BYTES) {
                ServletOps.error(CONTENT_TOO_LARGE, "the query is longer than 1 MiB; shorten it");
            }
            execute(new String(query, StandardCharsets.UTF_8), action);
        } catch (IOException e) {
            ServletOps.errorBadRequest("the query cannot be read to its end; send it again");
        }
    }

    @Override
    protected void execute(String queryString, HttpAction action) {
        if (!turns.await()) {
            unavailable(action, "too many queries are running; try again later");
        }
        try {
            executeSafely(queryString, action);
        } finally {
            turns.done();
        }
    }

    private void executeSafely(String queryString, HttpAction action) {
        try {
            SafeQuery.parse(queryString);
        } catch (NtpException e) {
            ServletOps.errorBadRequest(e.code().label() + " " + e.getMessage());
        }
        super.execute(queryString, action);
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String log) {
        HEAP.watch(execution);
        try {
            return result(execution, query);
        } catch (QueryCancelledException e) {
            unavailable(
                    action, "the query did not finish in the time and memory it has here; narrow it, or add a LIMIT");
            throw e;
        } finally {
            HEAP.leave(execution);
        }
    }

    private static void unavailable(HttpAction action, String why) {
        action.setResponseHeader("Retry-After", "10");
        ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, why);
    }

    private static QueryExecResult result(QueryExec execution, Query query) {
        if (query.isSelectType()) {
            return new QueryExecResult(complete(execution.select()));
        }
        if (query.isAskType()) {
            return new QueryExecResult(execution.ask());
        }
        return new QueryExecResult(
                complete(query.isConstructType() ? execution.constructTriples() : execution.describeTriples()));
    }

    private static RowSet complete(RowSet rows) {
        var all = new ArrayList<Binding>();
        while (rows.hasNext()) {
            refuseBeyondBound(all.size());
            all.add(rows.next());
        }
        return RowSetStream.create(rows.getResultVars(), all.iterator());
    }

    private static Graph complete(Iterator<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        while (triples.hasNext()) {
            refuseBeyondBound(graph.size());
            graph.add(triples.next());
        }
        return graph;
    }

    private static void refuseBeyondBound(int size) {
        if (size == MOST_RESULTS) {
            ServletOps.errorBadRequest("the answer has more than " + MOST_RESULTS + " results; add a LIMIT");
        }
    }
}
