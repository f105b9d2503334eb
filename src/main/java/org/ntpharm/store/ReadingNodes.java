package org.ntpharm.store;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.ntpharm.claim.CitedWork;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Context;
import org.ntpharm.text.Document;
import org.ntpharm.text.Sentence;
import org.ntpharm.vocab.Ntp;

/** The nodes that the parts of one reading become. */
final class ReadingNodes {
    private final Document document;

    ReadingNodes(Document document) {
        this.document = document;
    }

    Node of(Sentence sentence) {
        int begin = document.codePointAt(sentence.span().start());
        int end = document.codePointAt(sentence.span().end());
        return Ntp.sentence(document.id(), begin, end).asNode();
    }

    Node of(CitedWork work) {
        return work(work.id());
    }

    /** The claim itself and all without which it would say less than was read. */
    Stream<Node> neededBy(Claim claim) {
        Stream<Node> own = Stream.of(Ntp.claim(document.id(), claim.id()).asNode());
        Stream<Node> sentences = Stream.concat(
                        Stream.of(claim.evidence().sentence()), claim.evidence().antecedent().stream())
                .map(this::of);
        return Stream.of(own, entities(claim), sentences, works(claim.context()))
                .flatMap(nodes -> nodes);
    }

    private static Stream<Node> entities(Claim claim) {
        return Stream.concat(Stream.of(claim.subject(), claim.object()), claim.context().comparator().stream())
                .map(id -> Ntp.entity(id).asNode());
    }

    private Stream<Node> works(Context context) {
        return Stream.concat(context.attributedTo().stream(), context.citations().stream())
                .map(this::work);
    }

    private Node work(String id) {
        return Ntp.work(document.id(), id).asNode();
    }
}
