package org.ntpharm.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.web.HttpSC;
import org.ntpharm.bound.RunningQueries;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.federation.AllowedServices;
import org.ntpharm.operation.Limits;
import org.ntpharm.operation.Operation;
import org.ntpharm.operation.Refusal;
import org.ntpharm.operation.Turns;
import org.ntpharm.query.SafeQuery;

/**
 * SPARQL queries over HTTP: those that {@link SafeQuery} lets through.
 *
 * <p>An answer is complete before its first byte is sent, so that a query which fails or takes too long has an error
 * status and no broken answer; hence the bound on its size.
 */
final class QueryAction extends SPARQL_QueryDataset {
    /** Functions whose values differ from one run to the next, and what others answer. */
    private static final Pattern CHANGING =
            Pattern.compile("(?i)\\b(?:(NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(|SERVICE\\b)");

    private final Turns turns;
    private final Limits limits;
    private final Freshness freshness;
    private final ServiceDescription description;
    private final AllowedServices services;

    /** Answers that follow from the store alone keep as long as {@code freshness} says. */
    QueryAction(Freshness freshness, ServiceDescription description, AllowedServices services, Operation operation) {
        this.services = services;
        this.turns = operation.turns();
        this.limits = operation.limits();
        this.freshness = freshness;
        this.description = description;
    }

    /** Without a query the service says what it is. */
    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestQueryString() == null) {
            describe(action);
        } else {
            super.execGet(action);
        }
    }

    @Override
    protected void validateParams(HttpAction action, Collection<String> known) {
        QueryText.refuseUntyped(action);
        super.validateParams(action, known);
    }

    @Override
    protected void executeBody(HttpAction action) {
        execute(QueryText.of(action, limits.requestBytes()), action);
    }

    @Override
    protected void execute(String queryString, HttpAction action) {
        ClientTimeout.complaint(action).ifPresent(complaint -> refuse(action, Refusal.QUERY, complaint));
        ClientTimeout.lower(action);
        if (!turns.await()) {
            unavailable(action, Refusal.BUSY, "too many queries are running; try again later");
        }
        try {
            executeInTurn(queryString, action);
        } finally {
            turns.done();
        }
    }

    private void executeInTurn(String queryString, HttpAction action) {
        QueryText.refuseOtherEncodings(action);
        AnswerForm form = AnswerForm.of(parsed(queryString, action), action.getRequest());
        action.setResponseHeader(HttpNames.hVary, Accept.DECIDES);
        if (!lasts(action) || !freshness.settles(action.getRequest(), action.getResponse(), form.mediaType())) {
            super.execute(queryString, action);
        }
    }

    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        AnswerForm form = AnswerForm.of(result, action.getRequest());
        if (lasts(action)) {
            freshness.mark(action.getRequest(), action.getResponse(), form.mediaType());
        }
        form.send(action, result, description.prefixes());
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String log) {
        try (RunningQueries.Turn running = watch(action, execution)) {
            return result(action, execution, query);
        } catch (QueryCancelledException e) {
            unavailable(
                    action,
                    Refusal.TIMEOUT,
                    "the query did not finish in the time and memory it has here; narrow it, or add a LIMIT");
            throw e;
        } catch (NtpException e) {
            Refusal reason = e.code() == ErrorCode.SERVICE_FAILED ? Refusal.SERVICE : Refusal.QUERY;
            refuse(action, reason, e.code().label() + " " + e.getMessage());
            throw e;
        }
    }

    private static RunningQueries.Turn watch(HttpAction action, QueryExec execution) {
        return RunningQueries.all().watch(execution.getContext(), ClientTimeout.of(action));
    }

    /** Whether the answer stays the same while the store does, and the client may keep it. */
    private static boolean lasts(HttpAction action) {
        return action.getRequestMethod().equals("GET")
                && !CHANGING.matcher(action.getRequestParameter("query")).find();
    }

    private Query parsed(String queryString, HttpAction action) {
        try {
            return SafeQuery.parse(queryString, services::hold);
        } catch (NtpException e) {
            refuse(action, Refusal.QUERY, e.code().label() + " " + e.getMessage());
            throw e;
        }
    }

    private void describe(HttpAction action) {
        try {
            description.answer(action.getRequest(), action.getResponse());
        } catch (NtpException e) {
            ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unavailable(HttpAction action, Refusal reason, String why) {
        action.setResponseHeader("Retry-After", "10");
        refuse(action, reason, why);
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
