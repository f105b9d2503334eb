package org.ntpharm.fulltext;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets.DynamicDatasetGraph;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunctionBase;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.IterLib;
import org.apache.jena.sparql.util.Symbol;

/**
 * {@code (?subject ?score ?literal ?graph ?property) text:query (property* "words" limit? "lang:en"?)}: texts of the
 * active graph in which the words stand, the best first.
 */
final class TextQueryFunction extends PropertyFunctionBase {
    private static final Symbol CHOSEN = Symbol.create(FullText.NS + "chosen");

    @Override
    public void build(PropFuncArg subject, Node property, PropFuncArg object, ExecutionContext execution) {
        super.build(subject, property, object, execution);
        if (subject.isList() && (subject.getArgListSize() < 1 || subject.getArgListSize() > FoundText.COLUMNS)) {
            throw TextCall.refusal("gives (?subject ?score ?literal ?graph ?property), or the first ones of these");
        }
    }

    @Override
    public QueryIterator exec(
            Binding binding, PropFuncArg subject, Node property, PropFuncArg object, ExecutionContext execution) {
        TextCall call = TextCall.of(Substitute.substitute(object, binding));
        PropFuncArg wanted = Substitute.substitute(subject, binding);
        List<Node> columns = wanted.isList() ? wanted.getArgList() : List.of(wanted.getArg());
        if (columns.get(0).isLiteral()) {
            return IterLib.noResults(execution);
        }
        AtomicBoolean ended = Context.getOrSetCancelSignal(execution.getContext());
        if (ended.get()) {
            throw new QueryCancelledException();
        }
        var found = new FoundTexts(index(execution, ended), call, columns, AskedGraph.of(execution), ended::get);
        var rows = Iter.removeNulls(Iter.map(found, text -> text.binding(binding, columns)));
        return QueryIterPlainWrapper.create(rows, execution);
    }

    /** One for all calls of a query: what its transaction sees does not change. */
    private static TextIndex index(ExecutionContext execution, AtomicBoolean ended) {
        Context context = execution.getContext();
        TextIndex known = context.get(CHOSEN);
        if (known != null) {
            return known;
        }
        FullText.Source source = context.get(FullText.source());
        TextIndex index = source == null
                ? TextIndex.inMemory(whole(execution.getDataset()), ended::get)
                : source.current(ended::get);
        context.set(CHOSEN, index);
        return index;
    }

    private static DatasetGraph whole(DatasetGraph dataset) {
        return dataset instanceof DynamicDatasetGraph chosen ? chosen.getOriginal() : dataset;
    }
}
