package org.ntpharm.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.ntpharm.vocab.Ntp;

/**
 * The sentences around one, as far as its paragraph goes and a few each way.
 *
 * @param before those before it
 * @param after those after it
 */
record Paragraph(List<Resource> before, List<Resource> after) {
    private static final int REACH = 3;
    private static final Paragraph ALONE = new Paragraph(List.of(), List.of());
    private static final StoredQuery SENTENCES = StoredQuery.named("sentences.rq");

    static Paragraph around(View view, Asking asking, Optional<Resource> sentence) {
        Optional<Resource> document = sentence.flatMap(it -> view.resource(it, Ntp.IN_DOCUMENT));
        return document.isEmpty() ? ALONE : around(view, asking, sentence.get(), document.get());
    }

    private static Paragraph around(View view, Asking asking, Resource sentence, Resource document) {
        int ordinal = view.number(sentence, Ntp.ORDINAL);
        List<Resource> near = between(asking, document, ordinal - 1 - REACH, ordinal + REACH).stream()
                .map(view::of)
                .toList();
        int at = near.indexOf(sentence);
        int first = at;
        while (first > 0 && !isApart(view, near.get(first - 1), near.get(first))) {
            first--;
        }
        int last = at;
        while (last >= 0 && last + 1 < near.size() && !isApart(view, near.get(last), near.get(last + 1))) {
            last++;
        }
        return at < 0 ? ALONE : new Paragraph(near.subList(first, at), near.subList(at + 1, last + 1));
    }

    /** The sentences of a document whose numbers are above {@code first} and not above {@code last}. */
    static List<RDFNode> between(Asking asking, Resource document, int first, int last) {
        Map<String, RDFNode> given = Map.of(
                "document", document,
                "first", ResourceFactory.createTypedLiteral(first),
                "last", ResourceFactory.createTypedLiteral(last));
        var sentences = new ArrayList<RDFNode>();
        SENTENCES.rows(asking.dataset(), given, asking.timeout()).forEach(row -> sentences.add(row.get("sentence")));
        return sentences;
    }

    /** Sentences between which the text has more than one blank belong to paragraphs of their own. */
    static boolean isApart(View view, Resource before, Resource after) {
        return view.number(after, Ntp.BEGIN_INDEX) - view.number(before, Ntp.END_INDEX) > 1;
    }
}
