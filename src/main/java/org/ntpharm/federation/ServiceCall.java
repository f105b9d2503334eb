package org.ntpharm.federation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.service.single.ServiceExecutor;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/** Asks one endpoint for the solutions that join with one of ours. */
final class ServiceCall implements ServiceExecutor {
    private final AllowedServices allowed;
    private final ServiceClient client;

    ServiceCall(AllowedServices allowed, ServiceClient client) {
        this.allowed = allowed;
        this.client = client;
    }

    @Override
    public QueryIterator createExecution(
            OpService call, OpService original, Binding solution, ExecutionContext execution) {
        String endpoint = endpoint(call.getService());
        try {
            RowSet rows = ask(endpoint, call.getSubOp(), execution.getCancelSignal());
            return QueryIterPlainWrapper.create(joined(solution, rows, names(call.getSubOp())), execution);
        } catch (AddressRefused e) {
            throw new NtpException(
                    ErrorCode.QUERY_INVALID, "SERVICE <" + endpoint + "> is refused: " + e.getMessage(), e);
        } catch (IOException e) {
            if (call.getSilent()) {
                return QueryIterSingleton.create(solution, execution);
            }
            throw new NtpException(
                    ErrorCode.SERVICE_FAILED,
                    "SERVICE <" + endpoint + "> failed: " + e.getMessage() + "; try again later, or say SERVICE SILENT",
                    e);
        }
    }

    private String endpoint(Node service) {
        if (!service.isURI() || !allowed.hold(service.getURI())) {
            throw new NtpException(ErrorCode.QUERY_INVALID, "SERVICE " + service + " is refused; remove it");
        }
        return service.getURI();
    }

    private RowSet ask(String endpoint, Op pattern, AtomicBoolean ended) throws IOException {
        String query = OpAsQuery.asQuery(Rename.reverseVarRename(pattern, true)).serialize();
        byte[] rows = client.ask(endpoint, query, ended);
        try {
            return RowSet.adapt(ResultSetMgr.read(new ByteArrayInputStream(rows), ResultSetLang.RS_JSON))
                    .materialize();
        } catch (JenaException e) {
            throw new IOException("its answer is broken", e);
        }
    }

    /** Leaves out what contradicts our solution: another endpoint may answer anything. */
    private static Iterator<Binding> joined(Binding solution, RowSet rows, Map<Var, Var> names) {
        var joined = new ArrayList<Binding>();
        while (rows.hasNext()) {
            var renamed = Binding.builder();
            rows.next().forEach((name, value) -> {
                if (names.containsKey(name)) {
                    renamed.add(names.get(name), value);
                }
            });
            Binding both = Algebra.merge(solution, renamed.build());
            if (both != null) {
                joined.add(both);
            }
        }
        return joined.iterator();
    }

    /** What the variables of the answer are called here, where Jena gives other names to those of inner queries. */
    private static Map<Var, Var> names(Op pattern) {
        var names = new HashMap<Var, Var>();
        for (Var ours : OpVars.visibleVars(pattern)) {
            names.put(Var.alloc(ours.getName().replaceFirst("^/+", "")), ours);
        }
        return names;
    }
}
