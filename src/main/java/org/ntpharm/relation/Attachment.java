package org.ntpharm.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clulab.processors.Sentence;
import org.clulab.struct.DirectedGraph;
import org.clulab.struct.Edge;
import org.clulab.struct.GraphMap;
import scala.Tuple3;
import scala.collection.JavaConverters;

/**
 * Hangs what follows a noun of action on that noun, where the parse skips it: in "full agonist activity at A and partial
 * agonist activity at B" B is where the second activity is.
 */
final class Attachment {
    private static final Set<String> PREPOSITIONS = Set.of("at", "for", "of", "toward", "towards");

    private final Set<String> nouns;

    Attachment(Wording wording, WordLists words) {
        this.nouns = new TreeSet<>(words.named("unspecific-actions"));
        nouns.addAll(wording.lemmas(Frame.AGENT_NOUN));
        nouns.addAll(wording.lemmas(Frame.EVENT_NOUN));
    }

    /** Changes the dependencies of {@code sentence} in place. */
    void correct(List<SimpleToken> tokens, Sentence sentence) {
        List<Arc> arcs = new ArrayList<>();
        for (Tuple3<Object, Object, String> edge : JavaConverters.seqAsJavaListConverter(
                        sentence.dependencies().get().allEdges())
                .asJava()) {
            arcs.add(new Arc((Integer) edge._1(), (Integer) edge._2(), edge._3()));
        }
        List<Arc> corrected = besideNouns(tokens, sentence, inRow(tokens, sentence, arcs));
        for (int preposition = 2; preposition + 1 < tokens.size(); preposition++) {
            corrected = hungOnNeighbour(tokens, sentence, corrected, preposition);
        }
        if (!corrected.equals(arcs)) {
            sentence.setDependencies(GraphMap.UNIVERSAL_ENHANCED(), graph(sentence, corrected));
        }
    }

    /**
     * "is an A agonist, a B antagonist and an inhibitor of C": nouns beside each other under one verb, which shares with
     * all of them what is said of the first.
     */
    private List<Arc> inRow(List<SimpleToken> tokens, Sentence sentence, List<Arc> arcs) {
        return arcs.stream()
                .map(arc -> {
                    int first = firstInRow(tokens, arcs, arc.head);
                    boolean says = isNoun(tokens, sentence, arc.dependent) || isClass(tokens.get(arc.dependent));
                    boolean row = beside(arc) && says && predicate(arcs, first);
                    return row ? new Arc(first, arc.dependent, "conj") : arc;
                })
                .toList();
    }

    private static int firstInRow(List<SimpleToken> tokens, List<Arc> arcs, int noun) {
        return arcs.stream()
                .filter(arc -> arc.dependent == noun && arc.head < noun && beside(arc))
                .filter(arc -> !tokens.get(arc.head).isMention())
                .findFirst()
                .map(arc -> firstInRow(tokens, arcs, arc.head))
                .orElse(noun);
    }

    private static boolean isClass(SimpleToken token) {
        return token.isMention() && token.mentions().stream().allMatch(mention -> mention.is("TherapeuticClass"));
    }

    private static boolean beside(Arc arc) {
        return arc.label.equals("appos") || arc.label.equals("conj");
    }

    /** Whether {@code noun} is said of a subject: "is an agonist", "acts as an agonist". */
    private static boolean predicate(List<Arc> arcs, int noun) {
        return arcs.stream()
                .anyMatch(arc -> arc.head == noun && arc.label.equals("cop")
                        || arc.dependent == noun && arc.label.equals("nmod_as"));
    }

    /** "antagonists of A and agonists of B": the second noun stands beside the first, not beside A. */
    private List<Arc> besideNouns(List<SimpleToken> tokens, Sentence sentence, List<Arc> arcs) {
        return arcs.stream()
                .map(arc -> arc.label.equals("conj") && isNoun(tokens, sentence, arc.dependent)
                        ? arcs.stream()
                                .filter(up -> up.dependent == arc.head && up.label.startsWith("nmod_"))
                                .filter(up -> tokens.get(arc.head).isMention() && isNoun(tokens, sentence, up.head))
                                .map(up -> new Arc(up.head, arc.dependent, "conj"))
                                .findFirst()
                                .orElse(arc)
                        : arc)
                .toList();
    }

    private boolean isNoun(List<SimpleToken> tokens, Sentence sentence, int at) {
        return !tokens.get(at).isMention()
                && nouns.contains(sentence.lemmas().get()[at].toLowerCase(Locale.ROOT));
    }

    private List<Arc> hungOnNeighbour(List<SimpleToken> tokens, Sentence sentence, List<Arc> arcs, int preposition) {
        int noun = preposition - 1;
        String word = tokens.get(preposition).word().toLowerCase(Locale.ROOT);
        if (!PREPOSITIONS.contains(word) || !isNoun(tokens, sentence, noun)) {
            return arcs;
        }
        Optional<Arc> astray = arcs.stream()
                .filter(arc -> arc.label.equals("case") && arc.dependent == preposition && arc.head > preposition)
                .flatMap(phrase -> arcs.stream()
                        .filter(arc -> arc.dependent == phrase.head && arc.label.equals("nmod_" + word))
                        .filter(arc -> arc.head < noun && isNoun(tokens, sentence, arc.head)))
                .findFirst();
        return astray.map(arc -> moved(arcs, arc, noun, sameLemma(sentence, arc.head, noun)))
                .orElse(arcs);
    }

    private static boolean sameLemma(Sentence sentence, int a, int b) {
        String[] lemmas = sentence.lemmas().get();
        return lemmas[a].equals(lemmas[b]);
    }

    /** The arcs with {@code astray} hung on {@code noun}, and a like {@code noun} beside the noun that it hung on. */
    private static List<Arc> moved(List<Arc> arcs, Arc astray, int noun, boolean alike) {
        List<Arc> moved = new ArrayList<>();
        for (Arc arc : arcs) {
            if (arc.equals(astray)) {
                moved.add(new Arc(noun, arc.dependent, arc.label));
            } else if (alike && arc.dependent == noun && arc.label.equals("conj")) {
                moved.add(new Arc(astray.head, noun, "conj"));
            } else {
                moved.add(arc);
            }
        }
        return moved;
    }

    private static DirectedGraph<String> graph(Sentence sentence, List<Arc> arcs) {
        List<Edge<String>> edges = arcs.stream()
                .map(arc -> new Edge<>(arc.head, arc.dependent, arc.label))
                .toList();
        return new DirectedGraph<>(
                JavaConverters.asScalaBufferConverter(edges).asScala().toList(),
                sentence.dependencies().get().roots());
    }

    private record Arc(int head, int dependent, String label) {}
}
