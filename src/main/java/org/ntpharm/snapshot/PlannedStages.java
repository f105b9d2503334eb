package org.ntpharm.snapshot;

import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.StageGeneratorGeneric;

/** Matches patterns in the order of a {@link JoinPlan} where the graph is one that can be counted. */
final class PlannedStages extends StageGeneratorGeneric {
    @Override
    public QueryIterator execute(BasicPattern pattern, QueryIterator input, ExecutionContext context) {
        return context.getActiveGraph() instanceof MemoryGraph graph
                ? execute(pattern, new JoinPlan(graph), input, context)
                : super.execute(pattern, input, context);
    }
}
