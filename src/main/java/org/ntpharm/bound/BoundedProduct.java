package org.ntpharm.bound;

import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * A product of numbers that can be written down: multiplied with itself again and again, a number doubles its length
 * each time.
 */
final class BoundedProduct extends E_Multiply {
    private static final int MOST_BITS = 100_000;

    BoundedProduct(Expr left, Expr right) {
        super(left, right);
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
        if (bits(left) + bits(right) > MOST_BITS) {
            throw TextBound.refusal("multiplies numbers of too many digits");
        }
        return super.eval(left, right);
    }

    @Override
    public Expr copy(Expr left, Expr right) {
        return new BoundedProduct(left, right);
    }

    private static int bits(NodeValue value) {
        if (value.isInteger()) {
            return value.getInteger().bitLength();
        }
        return value.isDecimal() ? value.getDecimal().unscaledValue().bitLength() : 0;
    }
}
