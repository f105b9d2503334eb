package org.ntpharm.bound;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** Puts a bound on the texts that groups are joined to. */
final class BoundedGroups extends TransformCopy {
    @Override
    public Op transform(OpGroup group, Op input) {
        List<ExprAggregator> bounded = group.getAggregators().stream()
                .map(it -> new ExprAggregator(it.getVar(), bounded(it.getAggregator())))
                .toList();
        return OpGroup.create(input, group.getGroupVars(), bounded);
    }

    private static Aggregator bounded(Aggregator aggregator) {
        if (aggregator instanceof AggGroupConcat joined) {
            return new BoundedGroupConcat(joined, joined.getSeparator());
        }
        if (aggregator instanceof AggGroupConcatDistinct joined) {
            return new BoundedGroupConcat(joined, joined.getSeparator());
        }
        return aggregator;
    }
}
