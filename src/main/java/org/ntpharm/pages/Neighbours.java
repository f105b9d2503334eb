package org.ntpharm.pages;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.system.Txn;
import org.ntpharm.pages.Neighbourhood.Edge;
import org.ntpharm.pages.Neighbourhood.Kind;
import org.ntpharm.pages.Neighbourhood.Node;
import org.ntpharm.pages.Neighbourhood.Standing;
import org.ntpharm.vocab.Ntp;

/** Finds what claims join to an entity. */
public final class Neighbours {
    private static final int MOST = 300;
    private static final StoredQuery QUERY = StoredQuery.named("neighbours.rq");

    private final Asking asking;
    private final PrefixMapping prefixes;

    /** Of what {@code dataset} holds, each time within {@code timeout}. */
    public Neighbours(Dataset dataset, PrefixMapping prefixes, Duration timeout) {
        this.asking = new Asking(dataset, timeout);
        this.prefixes = prefixes;
    }

    /** The neighbourhood of an entity; without nodes where no claim is about it. */
    public Neighbourhood of(Topic entity) {
        return Txn.calculateRead(asking.dataset(), () -> find(ResourceFactory.createResource(entity.iri())));
    }

    private Neighbourhood find(Resource entity) {
        var view = new View(asking.dataset(), prefixes);
        List<QuerySolution> found = QUERY.rows(asking.dataset(), Map.of("iri", entity), asking.timeout());
        List<QuerySolution> rows = found.stream().limit(MOST).toList();
        List<Node> nodes = rows.stream()
                .flatMap(row -> Stream.of(row.get("subject"), row.get("object")))
                .distinct()
                .map(node -> node(view, view.of(node)))
                .toList();
        List<Edge> edges = rows.stream().map(row -> edge(view, row)).distinct().toList();
        return new Neighbourhood(entity.getURI(), nodes, edges, found.size() <= MOST);
    }

    private static Node node(View view, Resource entity) {
        return new Node(entity.getURI(), view.name(entity), Topic.href(entity.getURI()), kind(view, entity));
    }

    private static Edge edge(View view, QuerySolution row) {
        return new Edge(
                row.getResource("subject").getURI(),
                row.getResource("object").getURI(),
                view.name(row.get("predicate")),
                standing(row.get("reason")));
    }

    private static Standing standing(RDFNode reason) {
        return reason == null
                ? Standing.FACT
                : reason.equals(Ntp.WITHHELD_NEGATED)
                        ? Standing.DENIED
                        : reason.equals(Ntp.WITHHELD_HEDGED) ? Standing.HEDGED : Standing.UNSETTLED;
    }

    private static Kind kind(View view, Resource entity) {
        return view.is(entity, Ntp.AGENT)
                ? Kind.DRUG
                : view.is(entity, Ntp.MOLECULAR_TARGET)
                        ? Kind.TARGET
                        : view.is(entity, Ntp.CONDITION)
                                ? Kind.CONDITION
                                : view.is(entity, Ntp.PHARMACOLOGICAL_EFFECT) || view.is(entity, Ntp.BIOLOGICAL_PROCESS)
                                        ? Kind.EFFECT
                                        : Kind.OTHER;
    }
}
