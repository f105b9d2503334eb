package org.ntpharm.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.SKOS;
import org.ntpharm.mention.Entry;
import org.ntpharm.mention.Lexicon;
import org.ntpharm.ontology.LexiconReader;
import org.ntpharm.vocab.Ntp;

/** The entities that are there before an import: by identifier and by name. */
public final class Known {
    private final Lexicon lexicon;
    private final Map<String, Set<String>> byIdentifier = new HashMap<>();

    private Known(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The entities of {@code vocabulary}, typed by the classes of {@code ontology}. */
    public static Known of(Model ontology, Model vocabulary) {
        Known known = new Known(LexiconReader.read(ontology, vocabulary));
        vocabulary
                .listStatements(null, SKOS.exactMatch, (RDFNode) null)
                .filterKeep(match -> match.getObject().isURIResource()
                        && match.getSubject().isURIResource()
                        && match.getSubject().getURI().startsWith(Ntp.ENTITY_NS))
                .forEach(match -> known.identify(
                        match.getResource().getURI(),
                        match.getSubject().getURI().substring(Ntp.ENTITY_NS.length())));
        return known;
    }

    /** The ids of the entities that have this identifier: none or one, unless sources disagree. */
    Set<String> identified(String iri) {
        return byIdentifier.getOrDefault(iri, Set.of());
    }

    /** Adds an identifier of an entity. */
    void identify(String iri, String entity) {
        byIdentifier.computeIfAbsent(iri, id -> new TreeSet<>()).add(entity);
    }

    Optional<Entry> entity(String id) {
        return lexicon.entry(id);
    }

    /** Whether {@code entity} has the name already. */
    boolean has(String entity, String name) {
        return lexicon.named(name).stream().anyMatch(entry -> entry.id().equals(entity));
    }

    /** Another entity than {@code owner} that has the name. */
    Optional<Entry> other(String owner, String name) {
        return lexicon.named(name).stream()
                .filter(entry -> !entry.id().equals(owner))
                .findFirst();
    }
}
