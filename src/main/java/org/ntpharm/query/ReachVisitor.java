package org.ntpharm.query;

import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.util.MappedLoader;

/**
 * Refuses the parts of a query that would reach beyond the store, and those that take too long to prepare. Jena's
 * walker leaves sorting and aggregates to its visitor.
 */
final class ReachVisitor extends OpVisitorBase {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions";
    /** Calls a function that is only known when the query runs. */
    private static final String APPLY = XPATH + "#apply";

    /**
     * Each that is nested in another doubles the time that Jena takes to prepare the query, when no clock ends it yet.
     */
    private static final int MOST_PATTERNS = 16;

    private final ExprVisitor expressions = new ExprVisitorBase() {
        @Override
        public void visit(ExprFunctionN function) {
            String iri = function.getFunctionIRI();
            if (iri != null) {
                refuseUnknown(iri);
            }
        }

        @Override
        public void visit(ExprFunctionOp exists) {
            patterns++;
            if (patterns > MOST_PATTERNS) {
                throw SafeQuery.invalid("more than " + MOST_PATTERNS + " EXISTS are refused; ask less at a time");
            }
        }

        @Override
        public void visit(ExprAggregator aggregate) {
            walkAll(aggregate.getAggregator().getExprList());
        }
    };

    private final Predicate<String> services;
    private int patterns;

    private ReachVisitor(Predicate<String> services) {
        this.services = services;
    }

    /** Refuses what {@code operation} would reach beyond the store and the {@code services} that it may name. */
    static void check(Op operation, Predicate<String> services) {
        var reach = new ReachVisitor(services);
        Walker.walk(operation, reach, reach.expressions);
    }

    @Override
    public void visit(OpService service) {
        Node name = service.getService();
        if (!name.isURI() || !services.test(name.getURI())) {
            throw SafeQuery.invalid(
                    "SERVICE is refused: queries reach this store, and endpoints that its keeper names; remove "
                            + name);
        }
        Walker.walk(service.getSubOp(), new OpVisitorBase() {
            @Override
            public void visit(OpService inner) {
                throw SafeQuery.invalid("SERVICE within SERVICE is refused; remove " + inner.getService());
            }
        });
    }

    @Override
    public void visit(OpBGP pattern) {
        pattern.getPattern().forEach(triple -> refuseCode(triple.getPredicate()));
    }

    @Override
    public void visit(OpPath path) {
        PathRepeats.refuseDeep(path.getTriplePath().getPath());
    }

    @Override
    public void visit(OpGroup group) {
        group.getAggregators().forEach(this::walk);
    }

    @Override
    public void visit(OpOrder order) {
        order.getConditions().stream().map(SortCondition::getExpression).forEach(this::walk);
    }

    private void walkAll(ExprList list) {
        if (list != null) {
            list.forEach(this::walk);
        }
    }

    private void walk(Expr expression) {
        Walker.walk(expression, this, expressions);
    }

    static void refuseCode(Node predicate) {
        if (predicate.isURI() && MappedLoader.mapDynamicURI(predicate.getURI()) != null) {
            throw SafeQuery.invalid("property function <" + predicate.getURI() + "> is refused; use SPARQL 1.1 alone");
        }
    }

    private static void refuseUnknown(String iri) {
        boolean standard = iri.startsWith(XSD) || (iri.startsWith(XPATH) && !iri.equals(APPLY));
        if (!standard) {
            throw SafeQuery.invalid("function <" + iri + "> is refused; use those of SPARQL 1.1 and XPath");
        }
    }
}
