package org.ntpharm.fulltext;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.util.NodeUtils;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/**
 * What one call of {@code text:query} asks for.
 *
 * @param properties whose values are searched; all where there are none
 * @param words what is sought, in Lucene's syntax
 * @param limit how many of the best are wanted; 0 for all
 * @param language of the texts, "none" for those without; empty for any
 */
record TextCall(List<Node> properties, String words, int limit, String language) {
    /** More texts are not given for one call. */
    static final int MOST = 10_000;

    private static final int LONGEST_SHOWN = 60;
    private static final String LANGUAGE = "lang:";

    TextCall {
        properties = List.copyOf(properties);
    }

    /** Reads {@code (property* words limit? "lang:en"?)}, or the words alone. */
    static TextCall of(PropFuncArg argument) {
        List<Node> nodes = argument.isList() ? argument.getArgList() : List.of(argument.getArg());
        var properties = new ArrayList<Node>();
        while (properties.size() < nodes.size() && nodes.get(properties.size()).isURI()) {
            properties.add(searched(nodes.get(properties.size())));
        }
        if (properties.size() == nodes.size()) {
            throw refusal("is not told which words to seek; write (property \"words\")");
        }
        Node words = words(nodes.get(properties.size()));
        var call = new TextCall(properties, words.getLiteralLexicalForm(), 0, words.getLiteralLanguage());
        for (Node option : nodes.subList(properties.size() + 1, nodes.size())) {
            call = call.with(option);
        }
        return call;
    }

    static NtpException refusal(String complaint) {
        return new NtpException(ErrorCode.QUERY_INVALID, "text:query " + complaint);
    }

    private TextCall with(Node option) {
        if (NodeUtils.isSimpleString(option) && option.getLiteralLexicalForm().startsWith(LANGUAGE)) {
            return new TextCall(
                    properties,
                    words,
                    limit,
                    option.getLiteralLexicalForm().substring(LANGUAGE.length()).strip());
        }
        if (limit == 0 && isLimit(option)) {
            return new TextCall(properties, words, Integer.parseInt(option.getLiteralLexicalForm()), language);
        }
        throw refusal("takes a limit from 1 to " + MOST + " and \"lang:en\" after the words, not " + shown(option));
    }

    private static boolean isLimit(Node node) {
        return node.isLiteral()
                && XSDDatatype.XSDinteger.equals(node.getLiteralDatatype())
                && node.getLiteralLexicalForm().matches("[1-9]\\d{0,3}|" + MOST);
    }

    private static Node searched(Node property) {
        if (!FullText.PROPERTIES.contains(property)) {
            throw refusal("searches values of rdfs:label, skos:prefLabel, skos:altLabel and ntp:exactText, not of "
                    + shown(property));
        }
        return property;
    }

    private static Node words(Node node) {
        if (node.isVariable()) {
            throw refusal("seeks the words in a variable that has no value yet; bind it before");
        }
        if (!NodeUtils.isSimpleString(node) && !NodeUtils.isLangString(node)) {
            throw refusal("seeks words in a string, not " + shown(node));
        }
        return node;
    }

    private static String shown(Node node) {
        return node.isVariable() ? "a variable" : shown(node.toString());
    }

    /** On one line, and not all of it where it is long. */
    static String shown(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "...";
    }
}
