package org.ntpharm.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import org.ntpharm.operation.Limits;
import org.ntpharm.operation.Refusal;
import org.ntpharm.query.SafeQuery;

/**
 * SPARQL queries over HTTP: those that {@link SafeQuery} lets through.
 *
 * <p>An answer is complete before its first byte is sent, so that a query which fails or takes too long has an error status and no broken answer; hence the bound on its size.
 */
final class QueryAction extends SPARQL_QueryDataset {
    private final Limits limits;

    QueryAction(Limits limits) {
        this.limits = limits;
    }

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
            byte[] query = body.readNBytes(limits.requestBytes() + 1);
            if (query.length > limits.requestBytes()) {
                refuse(
                        action,
                        Refusal.SIZE,
                        "the query is longer than " + limits.requestBytes() + " bytes; shorten it");
            }
            execute(new String(query, StandardCharsets.UTF_8), action);
        } catch (IOException e) {
            ServletOps.errorOccurred(e);
        }
    }

    @Override
    protected void execute(String queryString, HttpAction action) {
        ClientTimeout.complaint(action).ifPresent(complaint -> refuse(action, Refusal.QUERY, complaint));
        ClientTimeout.lower(action);
        try {
            SafeQuery.parse(queryString);
        } catch (NtpException e) {
            refuse(action, Refusal.QUERY, e.code().label() + " " + e.getMessage());
        }
        super.execute(queryString, action);
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String log) {
        try {
            return result(action, execution, query);
        } catch (QueryCancelledException e) {
            refuse(
                    action,
                    Refusal.TIMEOUT,
                    "the query did not finish in the time it has here; narrow it, or add a LIMIT");
            throw e;
        }
    }

    private QueryExecResult result(HttpAction action, QueryExec execution, Query query) {
        if (query.isSelectType()) {
            return new QueryExecResult(complete(action, execution.select()));
        }
        if (query.isAskType()) {
            return new QueryExecResult(execution.ask());
        }
        return new QueryExecResult(
                complete(action, query.isConstructType() ? execution.constructTriples() : execution.describeTriples()));
    }

    private RowSet complete(HttpAction action, RowSet rows) {
        var all = new ArrayList<Binding>();
        while (rows.hasNext()) {
            refuseBeyondBound(action, all.size());
            all.add(rows.next());
        }
        return RowSetStream.create(rows.getResultVars(), all.iterator());
    }

    private Graph complete(HttpAction action, Iterator<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        while (triples.hasNext()) {
            refuseBeyondBound(action, graph.size());
            graph.add(triples.next());
        }
        return graph;
    }

    private void refuseBeyondBound(HttpAction action, int size) {
        if (size == limits.results()) {
            refuse(action, Refusal.RESULTS, "the answer has more than " + limits.results() + " results; add a LIMIT");
        }
    }

    private static void refuse(HttpAction action, Refusal reason, String detail) {
        reason.note(action.getRequest());
        ServletOps.error(reason.status(), detail);
    }
}
