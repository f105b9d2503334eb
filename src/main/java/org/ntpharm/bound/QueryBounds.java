package org.ntpharm.bound;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.OptimizerStd;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.ntpharm.fulltext.FullText;

/** Makes the queries that run in a context stay within it, and end when they are told to. */
public final class QueryBounds {
    private QueryBounds() {}

    /**
     * Sets what keeps a query from calling code by the names of properties, but for {@code text:query}, and other
     * endpoints, and makes it let go of a search in text.
     */
    public static void set(BiConsumer<Symbol, Object> context) {
        context.accept(ARQ.httpServiceAllowed, false);
        context.accept(ARQ.enablePropertyFunctions, false);
        FullText.set(context);
        context.accept(ARQConstants.sysOptimizerFactory, (RewriteFactory) QueryBounds::rewriting);
    }

    private static Rewrite rewriting(Context query) {
        AtomicBoolean ended = Context.getOrSetCancelSignal(query);
        Rewrite usual = new Calling(query);
        return operation -> usual.rewrite(bounded(operation, ended));
    }

    private static Op bounded(Op operation, AtomicBoolean ended) {
        return Transformer.transformSkipService(new BoundedGroups(), new BoundedExpressions(ended), operation);
    }

    /**
     * The usual way to make queries fast, with our calls where Jena's own would come: scopes are known by then, and
     * filters not yet placed.
     */
    private static final class Calling extends OptimizerStd {
        Calling(Context query) {
            super(query);
        }

        @Override
        protected Op transformPropertyFunctions(Op operation) {
            return FullText.called(operation);
        }
    }
}
