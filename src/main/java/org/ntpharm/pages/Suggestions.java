package org.ntpharm.pages;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.system.Txn;

/** Completes the names of entities. */
public final class Suggestions {
    private static final int LONGEST = 200;
    private static final StoredQuery QUERY = StoredQuery.named("suggest.rq");

    private final Asking asking;
    private final PrefixMapping prefixes;

    /** Completes by what {@code dataset} holds, each time within {@code timeout}. */
    public Suggestions(Dataset dataset, PrefixMapping prefixes, Duration timeout) {
        this.asking = new Asking(dataset, timeout);
        this.prefixes = prefixes;
    }

    /**
     * An entity that may be meant.
     *
     * @param iri its IRI
     * @param href its page
     * @param name its label
     * @param found the name in which the words stand, its label or another
     * @param kinds what it is, in words
     * @param exact whether what was written is a whole name of it, in any case of letters
     */
    public record Suggestion(String iri, String href, String name, String found, String kinds, boolean exact) {}

    /** The first entities of {@code kind}, a class, with a name in which {@code words} stand; the best come first. */
    public List<Suggestion> of(String words, Resource kind) {
        String sought =
                words.strip().substring(0, Math.min(LONGEST, words.strip().length()));
        return sought.isEmpty() ? List.of() : Txn.calculateRead(asking.dataset(), () -> find(sought, kind));
    }

    private List<Suggestion> find(String words, Resource kind) {
        var view = new View(asking.dataset(), prefixes);
        Map<String, RDFNode> given = Map.of("words", ResourceFactory.createStringLiteral(words), "kind", kind);
        return QUERY.rows(asking.dataset(), given, asking.timeout()).stream()
                .filter(row -> row.contains("entity"))
                .map(row -> suggestion(view, row, words))
                .toList();
    }

    private static Suggestion suggestion(View view, QuerySolution row, String words) {
        Resource entity = row.getResource("entity");
        String found = row.getLiteral("found").getString();
        return new Suggestion(
                entity.getURI(),
                Topic.href(entity.getURI()),
                row.getLiteral("name").getString(),
                found,
                view.kinds(entity).stream().map(view::name).collect(Collectors.joining(", ")),
                found.equalsIgnoreCase(words));
    }
}
