package org.ntpharm.bound;

import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AccumulatorExpr;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.jspecify.annotations.Nullable;

/** GROUP_CONCAT that refuses to become longer than a text may be. */
final class BoundedGroupConcat extends AggregatorBase {
    private static final String USUAL_SEPARATOR = " ";

    private final Aggregator original;

    @Nullable
    private final String separator;

    /** As {@code original}, whose separator is given where the query gives one. */
    BoundedGroupConcat(Aggregator original, @Nullable String separator) {
        super("GROUP_CONCAT", original instanceof AggGroupConcatDistinct, original.getExprList());
        this.original = original;
        this.separator = separator;
    }

    @Override
    public Accumulator createAccumulator() {
        return new Joined(getExpr(), isDistinct, Objects.requireNonNullElse(separator, USUAL_SEPARATOR));
    }

    @Override
    public Aggregator copy(ExprList expressions) {
        return new BoundedGroupConcat(original.copy(expressions), separator);
    }

    @Override
    public Node getValueEmpty() {
        return original.getValueEmpty();
    }

    @Override
    public String toPrefixString() {
        return original.toPrefixString();
    }

    @Override
    public String asSparqlExpr(SerializationContext context) {
        return original.asSparqlExpr(context);
    }

    @Override
    public int hashCode() {
        return original.hashCode();
    }

    @Override
    public boolean equals(Aggregator other, boolean bySyntax) {
        return other instanceof BoundedGroupConcat joined && original.equals(joined.original, bySyntax);
    }

    private static final class Joined extends AccumulatorExpr {
        private final StringBuilder text = new StringBuilder();
        private final String separator;
        private boolean first = true;

        Joined(Expr expression, boolean distinct, String separator) {
            super(expression, distinct);
            this.separator = separator;
        }

        @Override
        protected void accumulate(NodeValue value, Binding binding, FunctionEnv environment) {
            String next = value.asString();
            TextBound.check((long) text.length() + next.length());
            text.append(first ? "" : separator).append(next);
            first = false;
        }

        @Override
        protected void accumulateError(Binding binding, FunctionEnv environment) {
            // Jena leaves the group without a value then, by what it counts.
        }

        @Override
        protected NodeValue getAccValue() {
            return NodeValue.makeString(text.toString());
        }
    }
}
