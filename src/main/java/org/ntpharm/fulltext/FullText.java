package org.ntpharm.fulltext;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.ntpharm.vocab.Ntp;

/** Lets queries call {@code text:query}, and no other property function. */
public final class FullText {
    public static final String NS = "http://jena.apache.org/text#";
    /** The property by which it is called. */
    public static final String QUERY = NS + "query";
    /**
     * The properties whose values are searched; misspellings, {@code skos:hiddenLabel}, would be found as if they were
     * names.
     */
    public static final List<Node> PROPERTIES =
            List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), Ntp.EXACT_TEXT.asNode());

    private static final Symbol SOURCE = Symbol.create(NS + "source");
    private static final int SHORTEST_BEGINNING = 3;
    private static final PropertyFunctionRegistry REGISTRY = new PropertyFunctionRegistry();

    static {
        REGISTRY.put(QUERY, iri -> new TextQueryFunction());
    }

    private FullText() {}

    /** Where the index comes from that agrees with what the current transaction sees. */
    public interface Source {
        /** The index; waits until it is made, or until {@code ended}. */
        TextIndex current(BooleanSupplier ended);
    }

    /**
     * Makes queries whose context this is able to call {@code text:query}; their operation must be {@link #called},
     * too.
     */
    public static void set(BiConsumer<Symbol, Object> context) {
        context.accept(ARQConstants.registryPropertyFunctions, REGISTRY);
    }

    /**
     * Queries of the dataset with this {@code context} search in what {@code source} gives; without one, each makes an
     * index for itself.
     */
    public static void from(Source source, Context context) {
        context.set(SOURCE, source);
    }

    /** The same operation with calls in the place of triples whose property is {@code text:query}. */
    public static Op called(Op operation) {
        return Transformer.transformSkipService(new TextCalls(), operation);
    }

    /**
     * What {@code text:query} is to be given to find texts in which each of the {@code words} stands, as it is or as
     * the beginning of a word.
     */
    public static String allOf(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "+" + QueryParserBase.escape(word) + (isBeginning(word) ? "*" : ""))
                .collect(Collectors.joining(" "));
    }

    static Symbol source() {
        return SOURCE;
    }

    private static boolean isBeginning(String word) {
        return word.length() >= SHORTEST_BEGINNING && word.chars().noneMatch(Character::isDigit);
    }
}
