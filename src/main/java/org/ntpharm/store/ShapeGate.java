package org.ntpharm.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Reading;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.rdf.ClaimGraphs;
import org.ntpharm.rdf.ClaimWriter;

/** Lets through what conforms to the shapes; a claim that does not, or that rests on what does not, is left out. */
final class ShapeGate {
    private final Shapes shapes;
    private final KnownEntities entities;

    ShapeGate(Shapes shapes, KnownEntities entities) {
        this.shapes = shapes;
        this.entities = entities;
    }

    /** The graphs that {@code writer} makes of the part of {@code reading} that conforms, and what was left out. */
    Passed pass(Reading reading, ClaimWriter writer) {
        List<RejectedClaim> rejected = new ArrayList<>();
        Reading rest = reading;
        ClaimGraphs graphs = writer.write(rest);
        Map<Node, ReportEntry> offences = offences(graphs);
        while (!offences.isEmpty()) {
            rest = without(rest, offences, rejected);
            graphs = writer.write(rest);
            offences = offences(graphs);
        }
        return new Passed(graphs, rest.claims().size(), rejected);
    }

    /** The first complaint about each node. */
    private Map<Node, ReportEntry> offences(ClaimGraphs graphs) {
        Graph data = GraphMemFactory.createDefaultGraph();
        graphs.claims().forEach(data::add);
        graphs.direct().forEach(data::add);
        entities.describe(data);
        Map<Node, ReportEntry> offences = new LinkedHashMap<>();
        ShaclValidator.get()
                .validate(shapes, data)
                .getEntries()
                .forEach(entry -> offences.putIfAbsent(entry.focusNode(), entry));
        return offences;
    }

    private static Reading without(Reading reading, Map<Node, ReportEntry> offences, List<RejectedClaim> rejected) {
        var nodes = new ReadingNodes(reading.document());
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            Optional<ReportEntry> offence = nodes.neededBy(claim)
                    .flatMap(node -> Optional.ofNullable(offences.get(node)).stream())
                    .findFirst();
            offence.ifPresentOrElse(entry -> rejected.add(rejection(claim, entry)), () -> kept.add(claim));
        }
        Reading rest = new Reading(
                reading.document(),
                reading.sentences().stream()
                        .filter(sentence -> !offences.containsKey(nodes.of(sentence)))
                        .toList(),
                kept,
                reading.works().stream()
                        .filter(work -> !offences.containsKey(nodes.of(work)))
                        .toList(),
                reading.unlinked(),
                reading.parsed());
        if (rest.equals(reading)) {
            throw unmendable(reading, offences);
        }
        return rest;
    }

    private static RejectedClaim rejection(Claim claim, ReportEntry offence) {
        return new RejectedClaim(
                claim.id(),
                shape(offence),
                offence.message(),
                claim.evidence().sentence().text());
    }

    private static NtpException unmendable(Reading reading, Map<Node, ReportEntry> offences) {
        ReportEntry offence = offences.values().iterator().next();
        return new NtpException(
                ErrorCode.ONTOLOGY_INVALID,
                "shape " + shape(offence) + " refuses " + offence.focusNode() + " of document '"
                        + reading.document().id() + "' whatever its claims are: " + offence.message()
                        + "; mend the shape");
    }

    private static String shape(ReportEntry offence) {
        Node source = offence.source();
        return source.isURI() ? source.getLocalName() : "unnamed";
    }

    /**
     * What went through the gate.
     *
     * @param graphs what may be stored
     * @param claims how many claims the graphs hold
     * @param rejected the claims left out
     */
    record Passed(ClaimGraphs graphs, int claims, List<RejectedClaim> rejected) {}
}
