package org.ntpharm.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.clulab.processors.Document;
import org.clulab.processors.Sentence;
import org.clulab.struct.DirectedGraph;
import org.ntpharm.mention.Mention;
import org.ntpharm.text.Span;

/** A parsed sentence: its simple tokens with tags, lemmas and the arcs between them. Immutable. */
public final class Parse {
    private final List<SimpleToken> tokens;
    private final Document document;
    private final Sentence sentence;
    private final org.ntpharm.text.Sentence source;
    private final List<List<Arc>> heads = new ArrayList<>();
    private final List<List<Arc>> dependents = new ArrayList<>();

    /** A dependency with its label and the token at its other end. */
    public record Arc(String label, int token) {}

    Parse(org.ntpharm.text.Sentence source, List<SimpleToken> tokens, Document document) {
        this.source = source;
        this.tokens = List.copyOf(tokens);
        this.document = document;
        this.sentence = document.sentences()[0];
        DirectedGraph<String> graph = sentence.dependencies().get();
        for (int i = 0; i < tokens.size(); i++) {
            heads.add(arcs(i < graph.incomingEdges().length ? graph.getIncomingEdges(i) : none()));
            dependents.add(arcs(i < graph.outgoingEdges().length ? graph.getOutgoingEdges(i) : none()));
        }
    }

    @SuppressWarnings("unchecked")
    private static scala.Tuple2<Object, String>[] none() {
        return new scala.Tuple2[0];
    }

    private static List<Arc> arcs(scala.Tuple2<Object, String>[] edges) {
        List<Arc> arcs = new ArrayList<>();
        for (scala.Tuple2<Object, String> edge : edges) {
            arcs.add(new Arc(edge._2(), (Integer) edge._1()));
        }
        return List.copyOf(arcs);
    }

    Document document() {
        return document;
    }

    List<SimpleToken> tokens() {
        return tokens;
    }

    /** How many tokens there are. */
    public int size() {
        return tokens.size();
    }

    /** The words of token {@code i} as the parser saw them. */
    public String word(int i) {
        return tokens.get(i).word();
    }

    /** The dictionary form of token {@code i}, in lower case. */
    public String lemma(int i) {
        return sentence.lemmas().get()[i].toLowerCase(Locale.ROOT);
    }

    /** The Penn Treebank tag of token {@code i}. */
    public String tag(int i) {
        return sentence.tags().get()[i];
    }

    /** What token {@code i} stands for in the document. */
    public Span span(int i) {
        return tokens.get(i).span();
    }

    /** The words of the sentence that {@code span} covers. */
    public String text(Span span) {
        int offset = source.span().start();
        return source.text().substring(span.start() - offset, span.end() - offset);
    }

    /** Whether an opening bracket stands before {@code span}, as before the short form of a name. */
    boolean bracketed(Span span) {
        int at = span.start() - source.span().start() - 1;
        return at >= 0 && source.text().charAt(at) == '(';
    }

    /** The entities that token {@code i} denotes; empty for an ordinary word. */
    public List<Mention> mentions(int i) {
        return tokens.get(i).mentions();
    }

    /** The arcs from token {@code i} up to what it depends on. */
    public List<Arc> heads(int i) {
        return heads.get(i);
    }

    /** The arcs from token {@code i} down to what depends on it. */
    public List<Arc> dependents(int i) {
        return dependents.get(i);
    }

    /** The dependents of {@code i} whose label passes. */
    public List<Integer> dependents(int i, Predicate<String> label) {
        return dependents.get(i).stream()
                .filter(arc -> label.test(arc.label()))
                .map(Arc::token)
                .toList();
    }

    /** The first head of {@code i} whose label passes. */
    public Optional<Integer> head(int i, Predicate<String> label) {
        return heads.get(i).stream()
                .filter(arc -> label.test(arc.label()))
                .map(Arc::token)
                .findFirst();
    }

    /** Whether {@code below} is {@code above} or hangs under it, however deep. */
    public boolean under(int below, int above) {
        boolean[] seen = new boolean[size()];
        return reaches(above, below, seen);
    }

    private boolean reaches(int from, int to, boolean[] seen) {
        if (from == to) {
            return true;
        }
        if (seen[from]) {
            return false;
        }
        seen[from] = true;
        return dependents.get(from).stream().anyMatch(arc -> reaches(arc.token(), to, seen));
    }

    /** One line a token: index, word, tag, lemma, and label(head) for each head. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, size()).forEach(i -> {
            lines.append(i)
                    .append('\t')
                    .append(word(i))
                    .append('\t')
                    .append(tag(i))
                    .append('\t')
                    .append(lemma(i));
            heads(i).forEach(arc -> lines.append('\t')
                    .append(arc.label())
                    .append('(')
                    .append(arc.token())
                    .append(')'));
            lines.append('\n');
        });
        return lines.toString();
    }
}
