package org.ntpharm.query;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateAdd;
import org.apache.jena.sparql.modify.request.UpdateBinaryOp;
import org.apache.jena.sparql.modify.request.UpdateClear;
import org.apache.jena.sparql.modify.request.UpdateCopy;
import org.apache.jena.sparql.modify.request.UpdateCreate;
import org.apache.jena.sparql.modify.request.UpdateDataDelete;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.sparql.modify.request.UpdateDropClear;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.modify.request.UpdateMove;
import org.apache.jena.sparql.modify.request.UpdateVisitor;
import org.ntpharm.error.NtpException;
import org.ntpharm.fulltext.FullText;

/**
 * Refuses the parts of an update that would reach beyond the store, or change the graph that is the union of all
 * others.
 */
final class UpdateReach implements UpdateVisitor {
    private static final OpVisitor CALLS = new OpVisitorBase() {
        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> refuseCall(triple.getPredicate()));
        }
    };

    static Node graph(String iri) {
        return NodeFactory.createURI(iri);
    }

    @Override
    public void visit(UpdateLoad load) {
        throw SafeQuery.invalid("LOAD is refused: nothing is fetched; send the triples with INSERT DATA instead of <"
                + load.getSource() + ">");
    }

    @Override
    public void visit(UpdateDataInsert update) {
        refuseDefaultGraph(update.getQuads());
    }

    @Override
    public void visit(UpdateDataDelete update) {
        refuseDefaultGraph(update.getQuads());
    }

    @Override
    public void visit(UpdateDeleteWhere update) {
        refuseDefaultGraph(update.getQuads());
        update.getQuads().forEach(quad -> refuseCall(quad.getPredicate()));
    }

    @Override
    public void visit(UpdateModify update) {
        if (update.getWithIRI() == null) {
            refuseDefaultGraph(update.getInsertQuads());
            refuseDefaultGraph(update.getDeleteQuads());
        }
        Op pattern = Algebra.compile(update.getWherePattern());
        ReachVisitor.check(pattern, endpoint -> false);
        OpWalker.walk(pattern, CALLS);
    }

    @Override
    public void visit(UpdateDrop update) {
        refuseWholeStore(update);
    }

    @Override
    public void visit(UpdateClear update) {
        refuseWholeStore(update);
    }

    @Override
    public void visit(UpdateCreate update) {
        // A graph is there as soon as something stands in it.
    }

    @Override
    public void visit(UpdateAdd update) {
        refuseDefaultGraph(update);
    }

    @Override
    public void visit(UpdateCopy update) {
        refuseDefaultGraph(update);
    }

    @Override
    public void visit(UpdateMove update) {
        refuseDefaultGraph(update);
    }

    private static void refuseCall(Node predicate) {
        ReachVisitor.refuseCode(predicate);
        if (predicate.isURI() && predicate.getURI().equals(FullText.QUERY)) {
            throw SafeQuery.invalid("text:query is for queries; leave it out of updates");
        }
    }

    private static void refuseWholeStore(UpdateDropClear update) {
        if (!update.isOneGraph() || update.isDefault()) {
            throw SafeQuery.invalid("only one named graph can be dropped or cleared at a time; name it with GRAPH");
        }
    }

    private static void refuseDefaultGraph(UpdateBinaryOp update) {
        for (Target target : List.of(update.getSrc(), update.getDest())) {
            if (target.isDefault()) {
                throw defaultGraph();
            }
        }
    }

    private static void refuseDefaultGraph(List<Quad> quads) {
        if (quads.stream().anyMatch(Quad::isDefaultGraph)) {
            throw defaultGraph();
        }
    }

    private static NtpException defaultGraph() {
        return SafeQuery.invalid(
                "the default graph is the union of all others and cannot be changed itself; name a graph with GRAPH or WITH");
    }
}
