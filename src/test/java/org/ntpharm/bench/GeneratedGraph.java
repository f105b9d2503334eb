package org.ntpharm.bench;

import java.util.Random;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.RDFS;
import org.ntpharm.vocab.Ntp;

/** A made-up graph of the shape that reading articles gives: entities, documents, sentences, claims and facts. */
final class GeneratedGraph {
    private static final int DRUGS = 2_000;
    private static final int TARGETS = 1_000;
    private static final int EFFECTS = 300;
    private static final int SENTENCES_A_DOCUMENT = 40;
    private static final int CLAIMS_A_DOCUMENT = 25;
    private static final String[] RELATIONS = {"blocks", "activates", "agonistOf", "antagonistOf", "hasEffect"};
    private static final Node TYPE = NodeConst.nodeRDFType;

    private final Random random;
    private final Consumer<Quad> out;
    private long made;

    private GeneratedGraph(long seed, Consumer<Quad> out) {
        this.random = new Random(seed);
        this.out = out;
    }

    /** Sends at least {@code size} quads to {@code out}, the same for the same seed. */
    static void make(long size, long seed, Consumer<Quad> out) {
        var graph = new GeneratedGraph(seed, out);
        graph.entities("drug", DRUGS, Ntp.DRUG);
        graph.entities("target", TARGETS, Ntp.term("Receptor"));
        graph.entities("effect", EFFECTS, Ntp.term("Effect"));
        for (int document = 0; graph.made < size; document++) {
            graph.document("generated-" + document);
        }
    }

    private void entities(String kind, int count, Resource type) {
        Node name = Ntp.VOCABULARY_GRAPH.asNode();
        for (int i = 0; i < count; i++) {
            Node entity = entity(kind, i);
            add(name, entity, TYPE, type.asNode());
            add(name, entity, RDFS.label.asNode(), NodeFactory.createLiteralString(kind + " " + i));
        }
    }

    private void document(String id) {
        Node name = Ntp.claimsGraph(id).asNode();
        Node document = Ntp.document(id).asNode();
        add(name, document, TYPE, Ntp.DOCUMENT.asNode());
        for (int i = 0; i < SENTENCES_A_DOCUMENT; i++) {
            Node sentence = sentence(id, i);
            add(name, sentence, TYPE, Ntp.term("Sentence").asNode());
            add(name, sentence, Ntp.IN_DOCUMENT.asNode(), document);
            add(name, sentence, Ntp.ORDINAL, i);
            add(name, sentence, Ntp.BEGIN_INDEX, 100 * i);
            add(name, sentence, Ntp.END_INDEX, 100 * i + 99);
            add(name, sentence, Ntp.EXACT_TEXT.asNode(), NodeFactory.createLiteralString(words(id, i)));
        }
        for (int i = 0; i < CLAIMS_A_DOCUMENT; i++) {
            claim(id, i);
        }
    }

    private void claim(String id, int number) {
        Node name = Ntp.claimsGraph(id).asNode();
        Node claim = NodeFactory.createURI(Ntp.CLAIM_NS + id + "/" + number);
        String relation = RELATIONS[random.nextInt(RELATIONS.length)];
        Node predicate = Ntp.term(relation).asNode();
        Node subject = entity("drug", common(DRUGS));
        Node object =
                relation.equals("hasEffect") ? entity("effect", common(EFFECTS)) : entity("target", common(TARGETS));
        boolean withheld = random.nextInt(4) == 0;
        add(name, claim, TYPE, Ntp.CLAIM.asNode());
        add(name, claim, Ntp.SUBJECT.asNode(), subject);
        add(name, claim, Ntp.PREDICATE.asNode(), predicate);
        add(name, claim, Ntp.OBJECT.asNode(), object);
        add(
                name,
                claim,
                Ntp.POLARITY.asNode(),
                Ntp.term(withheld ? "Negated" : "Affirmed").asNode());
        add(name, claim, Ntp.CERTAINTY.asNode(), Ntp.term("Certain").asNode());
        add(name, claim, Ntp.STATED_IN.asNode(), sentence(id, random.nextInt(SENTENCES_A_DOCUMENT)));
        if (withheld) {
            add(
                    name,
                    claim,
                    Ntp.WITHHELD_BECAUSE.asNode(),
                    Ntp.term("NegatedClaim").asNode());
        } else {
            add(Ntp.directGraph(id).asNode(), subject, predicate, object);
        }
    }

    /** Few things are spoken of often, most seldom. */
    private int common(int count) {
        double share = random.nextDouble();
        return (int) (share * share * share * count);
    }

    private String words(String id, int number) {
        return "Sentence " + number + " of " + id + " says that drug " + common(DRUGS) + " binds target "
                + common(TARGETS) + ".";
    }

    private static Node entity(String kind, int number) {
        return Ntp.entity(kind + "-" + number).asNode();
    }

    private static Node sentence(String id, int number) {
        return NodeFactory.createURI(Ntp.DOCUMENT_NS + id + "#char=" + 100 * number + "," + (100 * number + 99));
    }

    private void add(Node graph, Node subject, Property property, int value) {
        add(graph, subject, property.asNode(), NodeFactory.createLiteralByValue(value));
    }

    private void add(Node graph, Node subject, Node predicate, Node object) {
        out.accept(Quad.create(graph, subject, predicate, object));
        made++;
    }
}
