package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDFS;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.query.CatalogueQuery;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.vocab.Ntp;

/** What the editor completes and offers: prefixes, the terms of the ontology, the questions of the catalogue. */
final class EditorVocabulary extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Content content;

    EditorVocabulary(OntologyFiles files, QueryCatalogue catalogue) {
        this.content = new Content(prefixes(files.prefixes()), terms(files.schema()), questions(catalogue));
    }

    /**
     * All of it.
     *
     * @param prefixes namespaces by their prefixes
     * @param terms the ontology's classes, properties and named values
     * @param questions the catalogue
     */
    record Content(Map<String, String> prefixes, List<Term> terms, List<Question> questions) {}

    /**
     * A term of the ontology.
     *
     * @param iri its IRI
     * @param label what people call it
     */
    record Term(String iri, String label) {}

    /**
     * A question of the catalogue.
     *
     * @param name its path
     * @param question the question in full
     * @param sparql its text
     */
    record Question(String name, String question, String sparql) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Json.send(request, response, content);
    }

    private static Map<String, String> prefixes(PrefixMapping prefixes) {
        return new TreeMap<>(prefixes.getNsPrefixMap());
    }

    private static List<Term> terms(Model schema) {
        return schema.listStatements(null, RDFS.label, (String) null).toList().stream()
                .filter(label -> label.getSubject().isURIResource()
                        && label.getSubject().getURI().startsWith(Ntp.NS))
                .map(EditorVocabulary::term)
                .sorted(Comparator.comparing(Term::iri))
                .toList();
    }

    private static Term term(Statement label) {
        return new Term(label.getSubject().getURI(), label.getString());
    }

    private static List<Question> questions(QueryCatalogue catalogue) {
        return catalogue.queries().stream().map(EditorVocabulary::question).toList();
    }

    private static Question question(CatalogueQuery query) {
        return new Question(query.path(), query.question(), query.sparql());
    }
}
