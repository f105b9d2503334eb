package org.ntpharm.store;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.exec.UpdateExecDatasetBuilder;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateRequest;
import org.ntpharm.bound.QueryBounds;
import org.ntpharm.bound.RunningQueries;
import org.ntpharm.claim.Reading;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.rdf.ClaimGraphs;
import org.ntpharm.rdf.ClaimWriter;
import org.ntpharm.rdf.TextDigest;
import org.ntpharm.text.Document;
import org.ntpharm.vocab.Ntp;

/** Writes to a store, one transaction a call and one call at a time; a call that throws has changed nothing. */
final class Loader {
    private final DatasetGraph graphs;
    private final OntologyFiles files;
    private final String fingerprint;
    private final Inference inference;
    private final ShapeGate gate;
    private final Imports imports;
    private final Removals removals;

    Loader(DatasetGraph graphs, OntologyFiles files) {
        this.graphs = graphs;
        this.files = files;
        this.fingerprint = files.fingerprint();
        this.inference = new Inference(graphs, files.parsedRules());
        this.gate = new ShapeGate(Shapes.parse(files.shapes()), new KnownEntities(graphs));
        this.imports = new Imports(graphs);
        this.removals = new Removals(graphs);
    }

    /** Writes ontology and vocabulary anew if they are not those of the files. */
    void refreshOntology() {
        if (!Txn.calculateRead(graphs, () -> OntologyGraphs.hold(graphs, fingerprint))) {
            write(() -> {
                OntologyGraphs.replace(graphs, files);
                inference.recompute();
                return true;
            });
        }
    }

    Loaded load(Reading reading) {
        return write(() -> {
            ShapeGate.Passed passed = gate.pass(reading, new ClaimWriter(imports.readWith(fingerprint)));
            Loaded.Status status = replace(passed.graphs());
            removals.lift(passed.graphs());
            return new Loaded(status, passed.claims(), passed.graphs().direct().size(), passed.rejected());
        });
    }

    boolean holds(Document document) {
        Node node = Ntp.document(document.id()).asNode();
        Node name = Ntp.claimsGraph(document.id()).asNode();
        Node digest = NodeFactory.createLiteralString(TextDigest.of(document.text()));
        return Txn.calculateRead(graphs, () -> {
            Node readWith = NodeFactory.createLiteralString(imports.readWith(fingerprint));
            return graphs.contains(name, node, Ntp.SHA256.asNode(), digest)
                    && graphs.contains(name, node, Ntp.READ_WITH.asNode(), readWith);
        });
    }

    boolean remove(String id) {
        return write(() -> {
            ClaimGraphs nothing = new ClaimGraphs(id, Set.of(), Set.of());
            ClaimGraphs known = new ClaimGraphs(id, triples(nothing.claimsName()), Set.of());
            if (known.claims().isEmpty()) {
                return false;
            }
            replace(nothing);
            removals.note(known);
            return true;
        });
    }

    void update(UpdateRequest update, Duration timeout) {
        write(() -> {
            var writes = new BoundedWrites(graphs, timeout);
            UpdateExecDatasetBuilder bounded = UpdateExec.newBuilder()
                    .dataset(writes)
                    .update(update)
                    .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
            QueryBounds.set(bounded::set);
            UpdateExec execution = bounded.build();
            try (RunningQueries.Turn running = RunningQueries.all().watch(execution.getContext(), timeout)) {
                execution.execute();
            }
            writes.endInTime();
            inference.recompute();
            return true;
        });
    }

    /** Replaces what was imported under the same name; the rules follow where a document speaks of what changed. */
    void replace(ImportedGraphs imported) {
        write(() -> {
            if (imports.replace(imported)) {
                inference.recompute();
            }
            return true;
        });
    }

    private Loaded.Status replace(ClaimGraphs document) {
        Set<Triple> old = triples(document.claimsName());
        List<Triple> gone = old.stream()
                .filter(triple -> !document.claims().contains(triple))
                .toList();
        List<Triple> fresh = document.claims().stream()
                .filter(triple -> !old.contains(triple))
                .toList();
        if (gone.isEmpty() && fresh.isEmpty()) {
            return Loaded.Status.UNCHANGED;
        }
        inference.replace(document.directName(), document.direct());
        gone.forEach(triple -> graphs.delete(Quad.create(document.claimsName(), triple)));
        fresh.forEach(triple -> graphs.add(Quad.create(document.claimsName(), triple)));
        return old.isEmpty() ? Loaded.Status.ADDED : Loaded.Status.REPLACED;
    }

    private Set<Triple> triples(Node name) {
        return graphs.stream(name, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .collect(Collectors.toSet());
    }

    private synchronized <T> T write(Supplier<T> change) {
        return Txn.calculateWrite(graphs, change);
    }
}
