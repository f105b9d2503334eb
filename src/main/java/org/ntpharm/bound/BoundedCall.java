package org.ntpharm.bound;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** The call of a function in the place of one that has no bounds. */
final class BoundedCall extends ExprFunctionN {
    private final Function<List<NodeValue>, NodeValue> function;

    BoundedCall(String name, ExprList arguments, Function<List<NodeValue>, NodeValue> function) {
        super(name, arguments);
        this.function = function;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        return function.apply(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedCall(getFunctionSymbol().getSymbol(), arguments, function);
    }
}
