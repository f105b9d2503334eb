package org.ntpharm.pages;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;

/** What the store says about topics, as triples. */
public final class Descriptions {
    private static final int TRIPLES_A_PART = 10_000;
    private static final Map<TopicKind, StoredQuery> QUERIES = new EnumMap<>(TopicKind.class);

    static {
        for (TopicKind kind : TopicKind.values()) {
            QUERIES.put(kind, StoredQuery.named(kind.query()));
        }
    }

    private final Dataset dataset;
    private final Duration timeout;

    /** Of what {@code dataset} holds, each within {@code timeout}. */
    public Descriptions(Dataset dataset, Duration timeout) {
        this.dataset = dataset;
        this.timeout = timeout;
    }

    /** Whether the store says anything about {@code topic}. */
    public boolean has(Topic topic) {
        return Txn.calculateRead(dataset, () -> query(topic).any(dataset, given(topic), timeout));
    }

    /** A part of the description, the first being 1; nothing where there is none. */
    public Optional<Description> of(Topic topic, int part) {
        return Txn.calculateRead(dataset, () -> slice(topic, part, TRIPLES_A_PART));
    }

    /** The same in parts of another size; needs a read transaction. */
    Optional<Description> slice(Topic topic, int part, int size) {
        List<Triple> triples = rows(topic, (part - 1L) * size, size + 1L).stream()
                .map(Descriptions::triple)
                .toList();
        return triples.isEmpty()
                ? Optional.empty()
                : Optional.of(new Description(
                        triples.subList(0, Math.min(size, triples.size())), part, triples.size() > size));
    }

    private List<QuerySolution> rows(Topic topic, long skipped, long most) {
        return query(topic).rows(dataset, given(topic), timeout, skipped, most);
    }

    private static StoredQuery query(Topic topic) {
        return Objects.requireNonNull(QUERIES.get(topic.kind()));
    }

    private static Map<String, RDFNode> given(Topic topic) {
        return Map.of("iri", ResourceFactory.createResource(topic.iri()));
    }

    private static Triple triple(QuerySolution row) {
        return Triple.create(
                row.get("s").asNode(), row.get("p").asNode(), row.get("o").asNode());
    }
}
