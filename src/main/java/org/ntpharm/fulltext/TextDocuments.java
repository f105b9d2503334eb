package org.ntpharm.fulltext;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeUtils;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** Texts as Lucene keeps them: a document for each graph that a text stands in. */
final class TextDocuments {
    static final String TEXT = "text";
    static final String SUBJECT = "subject";
    static final String PROPERTY = "property";
    static final String GRAPH = "graph";
    static final String LANGUAGE = "language";
    /** What stands as the language of a text without one, in a call and in the index. */
    static final String NO_LANGUAGE = "none";

    /** Lucene takes no terms that are longer than 32 kB. */
    private static final int LONGEST_NAME = 8_000;

    private static final String BLANK = "_:";

    private TextDocuments() {}

    /** The document of a string that an IRI or a blank node has, in a named graph; nothing for other values. */
    static Optional<Document> of(Quad quad) {
        Node literal = quad.getObject();
        boolean isText = NodeUtils.isSimpleString(literal) || NodeUtils.isLangString(literal);
        String subject = name(quad.getSubject());
        String graph = name(quad.getGraph());
        if (!isText || !isName(subject) || !isName(graph)) {
            return Optional.empty();
        }
        var document = new Document();
        document.add(new TextField(TEXT, literal.getLiteralLexicalForm(), Store.YES));
        document.add(new StringField(SUBJECT, subject, Store.YES));
        document.add(new StringField(PROPERTY, quad.getPredicate().getURI(), Store.YES));
        document.add(new StringField(GRAPH, graph, Store.YES));
        document.add(new StringField(LANGUAGE, language(literal.getLiteralLanguage()), Store.YES));
        return Optional.of(document);
    }

    static FoundText text(Document document, float score) {
        String language = document.get(LANGUAGE);
        String text = document.get(TEXT);
        return new FoundText(
                node(document.get(SUBJECT)),
                score,
                language.equals(NO_LANGUAGE)
                        ? NodeFactory.createLiteralString(text)
                        : NodeFactory.createLiteralLang(text, language),
                node(document.get(GRAPH)),
                node(document.get(PROPERTY)));
    }

    /** How a node is named in the index; the empty text for one that is not in it. */
    static String name(Node node) {
        return node.isURI() ? node.getURI() : node.isBlank() ? BLANK + node.getBlankNodeLabel() : "";
    }

    private static String language(String tag) {
        return tag.isEmpty() ? NO_LANGUAGE : tag;
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME;
    }

    private static Node node(String name) {
        return name.startsWith(BLANK)
                ? NodeFactory.createBlankNode(name.substring(BLANK.length()))
                : NodeFactory.createURI(name);
    }
}
