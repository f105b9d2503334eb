package org.ntpharm.server;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.describe.DescribeHandler;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * Ends a DESCRIBE that takes longer than a query may or gives more than may be sent; Jena by itself looks at neither.
 *
 * <p>Jena has one list of handlers for the whole program. This one adds nothing to a description, and acts only where a
 * context asks for it.
 */
final class DescriptionBound implements DescribeHandler {
    private static final Symbol MOST = Symbol.create("https://w3id.org/ntpharm/settings#mostDescribed");

    private @Nullable Model described;
    private @Nullable AtomicBoolean cancelled;
    private int most = Integer.MAX_VALUE;

    static {
        DescribeHandlerRegistry.get().add(DescriptionBound::new);
    }

    static void set(Context context, int most) {
        context.set(MOST, most);
    }

    @Override
    public void start(Model result, Context context) {
        described = result;
        cancelled = context.get(ARQConstants.symCancelQuery);
        most = context.getInt(MOST, Integer.MAX_VALUE);
    }

    @Override
    public void describe(Resource resource) {
        if (most < Integer.MAX_VALUE && cancelled != null && cancelled.get()) {
            throw new QueryCancelledException();
        }
        if (described != null && described.size() > most) {
            ServletOps.errorBadRequest("the description has more than " + most + " triples; describe less");
        }
    }

    @Override
    public void finish() {
        described = null;
    }
}
