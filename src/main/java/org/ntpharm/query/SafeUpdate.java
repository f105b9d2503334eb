package org.ntpharm.query;

import java.util.List;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.ntpharm.error.NtpException;

/**
 * Decides which updates may run: SPARQL 1.1 that changes named graphs of this store and reaches nothing else.
 *
 * <p>The default graph is the union of all others, so that nothing can be put into it or taken out of it.
 */
public final class SafeUpdate {
    private SafeUpdate() {}

    /**
     * The update that {@code sparql} holds, if it may run.
     *
     * @param dataset the graphs to which the request, beside its text, applies the patterns
     */
    public static UpdateRequest parse(String sparql, UsedGraphs dataset) {
        try {
            UpdateRequest request = UpdateFactory.create(sparql, SafeQuery.BASE, Syntax.syntaxSPARQL_11);
            var reach = new UpdateReach();
            for (Update update : request.getOperations()) {
                update.visit(reach);
                if (update instanceof UpdateModify modify) {
                    dataset.applyTo(modify);
                }
            }
            return request;
        } catch (QueryParseException e) {
            throw SafeQuery.syntax(e);
        } catch (QueryException e) {
            throw SafeQuery.invalid(e.getMessage() + "; mend the update", e);
        } catch (StackOverflowError e) {
            throw SafeQuery.invalid("the update is nested too deeply; simplify it", e);
        }
    }

    /**
     * The graphs that a request names beside its text, as the SPARQL 1.1 Protocol has it.
     *
     * @param using the IRIs of graphs that together are the default graph
     * @param named the IRIs of graphs that can be named
     */
    public record UsedGraphs(List<String> using, List<String> named) {
        public UsedGraphs {
            using = List.copyOf(using);
            named = List.copyOf(named);
        }

        private void applyTo(UpdateModify modify) {
            if (using.isEmpty() && named.isEmpty()) {
                return;
            }
            if (modify.getWithIRI() != null
                    || !modify.getUsing().isEmpty()
                    || !modify.getUsingNamed().isEmpty()) {
                throw conflict();
            }
            using.stream().map(UpdateReach::graph).forEach(modify::addUsing);
            named.stream().map(UpdateReach::graph).forEach(modify::addUsingNamed);
        }

        private static NtpException conflict() {
            return SafeQuery.invalid("the update has WITH or USING, and the request names graphs, too; leave out one");
        }
    }
}
