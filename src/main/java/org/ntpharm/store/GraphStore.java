package org.ntpharm.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.update.UpdateRequest;
import org.ntpharm.claim.Reading;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.snapshot.SnapshotReads;
import org.ntpharm.text.Document;

/**
 * The knowledge graph, on disk or in memory.
 *
 * <p>Any number of threads may query the dataset, each in a read transaction, while one loads: a load is one write
 * transaction, so that a query sees all of a document or nothing of it. One process at a time may hold a store on disk,
 * for reading too.
 */
public final class GraphStore implements AutoCloseable {
    private final DatasetGraph graphs;
    private final Runnable release;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Optional<Loader> loader;
    private final Versions versions;
    private Optional<SnapshotReads> snapshot = Optional.empty();

    private GraphStore(DatasetGraph graphs, Runnable release, Optional<OntologyFiles> files) {
        this.graphs = graphs;
        this.release = release;
        graphs.getContext().set(TDB2.symUnionDefaultGraph, true);
        this.loader = files.map(known -> new Loader(graphs, known));
        this.loader.ifPresent(Loader::refreshOntology);
        this.versions = new Versions(graphs);
    }

    /**
     * Opens the store in {@code directory}, making it where there is none, and brings ontology and vocabulary up to
     * date.
     *
     * @throws org.ntpharm.error.NtpException if another process holds it, or if something else is in the directory
     */
    public static GraphStore open(Path directory, OntologyFiles files) {
        return over(StoreDirectory.openOrCreate(directory), Optional.of(files));
    }

    /**
     * Opens the store in {@code directory} as it is, for questions only.
     *
     * @throws org.ntpharm.error.NtpException if there is none, or another process holds it
     */
    public static GraphStore openExisting(Path directory) {
        return openExisting(directory, Optional.empty());
    }

    /**
     * Opens the store in {@code directory}: with {@code files} as {@link #open} does, without them for questions only.
     *
     * @throws org.ntpharm.error.NtpException if there is none, or another process holds it
     */
    public static GraphStore openExisting(Path directory, Optional<OntologyFiles> files) {
        return over(StoreDirectory.openExisting(directory), files);
    }

    /** Whether there is a store in {@code directory}. */
    public static boolean isAt(Path directory) {
        return StoreDirectory.isStore(directory);
    }

    /** An empty store that lives as long as it is open. */
    public static GraphStore inMemory(OntologyFiles files) {
        DatasetGraph graphs = DatabaseMgr.createDatasetGraph();
        return new GraphStore(graphs, () -> TDBInternal.expel(graphs, true), Optional.of(files));
    }

    private static GraphStore over(StoreDirectory directory, Optional<OntologyFiles> files) {
        try {
            return new GraphStore(directory.graphs(), directory::close, files);
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Replaces all that the store holds of the document by what {@code reading} says, as far as it fits the shapes. */
    public Loaded load(Reading reading) {
        return loader().load(reading);
    }

    /** Whether the store holds a reading of the same text with the same ontology, so that there is nothing to do. */
    public boolean holds(Document document) {
        return loader().holds(document);
    }

    /**
     * Removes all that came from the document {@code id}; false where the store holds nothing of it. Its IRIs are gone
     * from then on.
     */
    public boolean remove(String id) {
        return loader().remove(id);
    }

    /**
     * Carries out {@code update}, all of it or nothing, and draws the conclusions anew. Shapes are not asked.
     *
     * @throws org.apache.jena.query.QueryCancelledException if it takes longer than {@code timeout}
     */
    public void update(UpdateRequest update, Duration timeout) {
        loader().update(update, timeout);
    }

    /** Whether {@code iri} was described once, and what described it was removed and has not been loaded again. */
    public boolean isGone(String iri) {
        DatasetGraph read = read();
        return Txn.calculateRead(read, () -> new Removals(read).hold(NodeFactory.createURI(iri)));
    }

    /** Replaces all that was imported under the same name by these graphs; with empty ones it is undone. */
    public void replace(ImportedGraphs imported) {
        loader().replace(imported);
    }

    /** What was imported, by name. */
    public List<ImportedSource> imports() {
        return Txn.calculateRead(graphs, () -> new Imports(graphs).all());
    }

    /** The imported names, identifiers and kinds, except those of the source {@code but}. */
    public Model importedVocabulary(String but) {
        return Txn.calculateRead(graphs, () -> new Imports(graphs).vocabulary(but));
    }

    /**
     * A digest of how texts are read into this store, given that of the ontology's files: imported names count, too.
     */
    public String readWith(String fingerprint) {
        return Txn.calculateRead(graphs, () -> new Imports(graphs).readWith(fingerprint));
    }

    /** What is known of the texts: everything except imported facts. To be used within a transaction. */
    public Graph withoutCurated() {
        return new UncuratedGraph(graphs);
    }

    /**
     * From now on, what is read of {@link #dataset()} is read in memory, if it fits into a {@code share} of the heap;
     * its words are kept ready for {@code text:query}.
     */
    public void readInMemory(double share) {
        if (snapshot.isEmpty()) {
            snapshot = Optional.of(SnapshotReads.of(graphs, share));
        }
    }

    /** All graphs; the default graph is their union. */
    public Dataset dataset() {
        return DatasetFactory.wrap(read());
    }

    /** The state that a query would see now. */
    public StoreVersion version() {
        return versions.current();
    }

    /** How much the store holds. */
    public Statistics statistics() {
        DatasetGraph read = read();
        return Txn.calculateRead(read, () -> new Counts(read).all());
    }

    /**
     * Gives back the disk space of earlier loads: each transaction leaves the pages behind that it replaced, some
     * megabytes a document. Takes as long as copying what the store holds; writers wait, readers need not. Nothing
     * happens in memory.
     */
    public void compact() {
        if (!DatabaseMgr.location(graphs).isMem()) {
            DatabaseMgr.compact(graphs, true);
        }
    }

    /** Gives the store up; a second time does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            snapshot.ifPresent(SnapshotReads::close);
            release.run();
        }
    }

    private DatasetGraph read() {
        return snapshot.isPresent() ? snapshot.get() : graphs;
    }

    private Loader loader() {
        return loader.orElseThrow(() -> new IllegalStateException("this store was opened for questions only"));
    }
}
