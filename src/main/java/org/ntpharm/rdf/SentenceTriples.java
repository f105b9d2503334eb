package org.ntpharm.rdf;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.ntpharm.text.Document;
import org.ntpharm.text.Sentence;
import org.ntpharm.vocab.Ntp;

/** The sentences of one document as triples, located by code points. */
final class SentenceTriples {
    private final Document document;
    private final CodePoints codePoints;

    SentenceTriples(Document document) {
        this.document = document;
        this.codePoints = new CodePoints(document.text());
    }

    Resource node(Sentence sentence) {
        return Ntp.sentence(document.id(), begin(sentence), end(sentence));
    }

    void describe(Triples triples, Sentence sentence) {
        Resource node = node(sentence);
        triples.say(node, RDF.type, Ntp.SENTENCE)
                .say(node, Ntp.IN_DOCUMENT, Ntp.document(document.id()))
                .say(node, Ntp.ORDINAL, sentence.ordinal())
                .say(node, Ntp.BEGIN_INDEX, begin(sentence))
                .say(node, Ntp.END_INDEX, end(sentence))
                .say(node, Ntp.EXACT_TEXT, sentence.text());
    }

    private int begin(Sentence sentence) {
        return codePoints.at(sentence.span().start());
    }

    private int end(Sentence sentence) {
        return codePoints.at(sentence.span().end());
    }
}
