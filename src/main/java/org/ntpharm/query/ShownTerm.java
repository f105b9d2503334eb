package org.ntpharm.query;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;

/**
 * A term of an answer as readers see it.
 *
 * @param text an IRI abbreviated where a prefix fits, else in angle brackets; a literal's words without control
 *      characters; nothing where nothing is bound
 * @param iri the whole IRI, if it is one
 */
public record ShownTerm(String text, Optional<String> iri) {
    static final ShownTerm NOTHING = new ShownTerm("", Optional.empty());

    /** What to show of {@code node}. */
    public static ShownTerm of(Node node, PrefixMapping prefixes) {
        if (node.isURI()) {
            String iri = node.getURI();
            String shortForm = prefixes.shortForm(iri);
            return new ShownTerm(shortForm.equals(iri) ? "<" + iri + ">" : shortForm, Optional.of(iri));
        }
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : "_:" + node.getBlankNodeLabel();
        return new ShownTerm(text.replaceAll("\\p{Cntrl}+", " "), Optional.empty());
    }
}
