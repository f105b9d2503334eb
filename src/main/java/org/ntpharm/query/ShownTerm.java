package org.ntpharm.query;

import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;

/**
 * A term of an answer as readers see it.
 *
 * @param text an IRI abbreviated where a prefix fits, else in angle brackets; a literal's words, without control characters
 * @param iri whether it is an IRI
 */
public record ShownTerm(String text, boolean iri) {
    /** What to show of {@code node}. */
    public static ShownTerm of(Node node, PrefixMapping prefixes) {
        if (node.isURI()) {
            String shortForm = prefixes.shortForm(node.getURI());
            return new ShownTerm(shortForm.equals(node.getURI()) ? "<" + shortForm + ">" : shortForm, true);
        }
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : "_:" + node.getBlankNodeLabel();
        return new ShownTerm(text.replaceAll("\\p{Cntrl}+", " "), false);
    }
}
