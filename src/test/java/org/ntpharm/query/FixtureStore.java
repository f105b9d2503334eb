package org.ntpharm.query;

import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;

/** A store with one small made-up document, about which every query of the catalogue has something to say. */
public final class FixtureStore {
    private FixtureStore() {}

    /** A new dataset, to be changed at will. */
    public static Dataset open() {
        Model claims = claims();
        return Graphs.ofDocument("fixture", claims, Graphs.directTriples(claims));
    }

    /** The same, with facts of a database and a second document to compare with them. */
    static Dataset withCurated() {
        Dataset store = open();
        Txn.executeWrite(store, () -> RDFDataMgr.read(store, "org/ntpharm/query/curated.trig"));
        return store;
    }

    /** Adds the document to a store that holds the ontology only. */
    public static void addTo(Dataset store) {
        Model claims = claims();
        Graphs.add(store, "fixture", claims, Graphs.directTriples(claims));
    }

    private static Model claims() {
        return RDFDataMgr.loadModel("org/ntpharm/query/fixture.ttl");
    }
}
