package org.ntpharm.fulltext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpLib;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.vocabulary.RDF;

/**
 * Puts calls in the place of triples, in the order of the pattern. Jena's own way to do it does not end for a list that
 * leads back to itself.
 */
final class TextCalls extends TransformCopy {
    @Override
    public Op transform(OpBGP pattern) {
        List<Triple> triples = pattern.getPattern().getList();
        return triples.stream().anyMatch(TextCalls::isCall) ? new Pattern(triples).calling() : pattern;
    }

    private static boolean isCall(Triple triple) {
        return triple.getPredicate().isURI() && triple.getPredicate().getURI().equals(FullText.QUERY);
    }

    /** The triples of one pattern. */
    private static final class Pattern {
        private final List<Triple> triples;
        private final Map<Node, Triple> firsts = new HashMap<>();
        private final Map<Node, Triple> rests = new HashMap<>();
        private final Set<Triple> cells = new HashSet<>();

        Pattern(List<Triple> triples) {
            this.triples = triples;
            for (Triple triple : triples) {
                if (triple.getPredicate().equals(RDF.first.asNode())) {
                    firsts.put(triple.getSubject(), triple);
                } else if (triple.getPredicate().equals(RDF.rest.asNode())) {
                    rests.put(triple.getSubject(), triple);
                }
            }
        }

        Op calling() {
            Map<Triple, OpPropFunc> calls = new HashMap<>();
            triples.stream().filter(TextCalls::isCall).forEach(it -> calls.put(it, call(it)));
            Op sequence = OpLib.unit();
            var plain = new BasicPattern();
            for (Triple triple : triples) {
                if (calls.containsKey(triple)) {
                    sequence = calls.get(triple).copy(joined(sequence, plain));
                    plain = new BasicPattern();
                } else if (!cells.contains(triple)) {
                    plain.add(triple);
                }
            }
            return joined(sequence, plain);
        }

        private OpPropFunc call(Triple triple) {
            return new OpPropFunc(
                    triple.getPredicate(), argument(triple.getSubject()), argument(triple.getObject()), OpLib.unit());
        }

        private PropFuncArg argument(Node node) {
            boolean isList = node.equals(RDF.nil.asNode()) || firsts.containsKey(node) && rests.containsKey(node);
            return isList ? new PropFuncArg(list(node)) : new PropFuncArg(node);
        }

        private List<Node> list(Node head) {
            var members = new ArrayList<Node>();
            var seen = new HashSet<Node>();
            for (Node cell = head;
                    !cell.equals(RDF.nil.asNode());
                    cell = rests.get(cell).getObject()) {
                if (!seen.add(cell) || !firsts.containsKey(cell) || !rests.containsKey(cell)) {
                    throw TextCall.refusal("has a list that does not end; write it as (...)");
                }
                members.add(firsts.get(cell).getObject());
                cells.add(firsts.get(cell));
                cells.add(rests.get(cell));
            }
            return members;
        }

        private static Op joined(Op before, BasicPattern triples) {
            return triples.isEmpty() ? before : OpSequence.create(before, new OpBGP(triples));
        }
    }
}
