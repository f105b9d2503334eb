package org.ntpharm.fulltext;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** The texts that one call finds, the best first, each once; fetched as they are asked for. */
final class FoundTexts extends IteratorSlotted<FoundText> {
    private static final int FIRST_PAGE = 100;
    private static final int GROWTH = 10;

    private final TextIndex index;
    private final TextCall call;
    private final AskedGraph asked;
    private final BooleanSupplier ended;
    private final Query query;
    /** A text that stands in several graphs is one text, unless the graphs are wanted. */
    private final boolean byGraph;

    private final Set<Triple> seen = new HashSet<>();
    private ScoreDoc[] page;
    private int at;
    private int pageSize;

    private int given;

    FoundTexts(TextIndex index, TextCall call, List<Node> columns, AskedGraph asked, BooleanSupplier ended) {
        this.index = index;
        this.call = call;
        this.asked = asked;
        this.ended = ended;
        this.byGraph = columns.size() > FoundText.GRAPH_COLUMN;
        this.pageSize = call.limit() == 0 ? FIRST_PAGE : call.limit();
        Node subject = columns.get(0);
        this.query = index.query(call, subject.isVariable() ? Optional.empty() : Optional.of(subject), asked.parts());
        this.page = index.search(query, null, pageSize, ended);
    }

    @Override
    @Nullable
    protected FoundText moveToNext() {
        while (fill()) {
            FoundText text = index.text(page[at++]);
            if (asked.holds(text) && isNew(text)) {
                refuseBeyondBound();
                return text;
            }
        }
        return null;
    }

    @Override
    protected boolean hasMore() {
        return call.limit() == 0 || given < call.limit();
    }

    private void refuseBeyondBound() {
        if (given == TextCall.MOST) {
            throw TextCall.refusal("finds more than " + TextCall.MOST + " texts; say more, or give a limit");
        }
        given++;
    }

    private boolean isNew(FoundText text) {
        return byGraph || seen.add(Triple.create(text.subject(), text.property(), text.literal()));
    }

    /** Whether there is a document at this place of the page, or of the next one. */
    private boolean fill() {
        if (at == page.length && page.length == pageSize) {
            pageSize = Math.min(pageSize * GROWTH, TextCall.MOST);
            page = index.search(query, page[at - 1], pageSize, ended);
            at = 0;
        }
        return at < page.length;
    }
}
