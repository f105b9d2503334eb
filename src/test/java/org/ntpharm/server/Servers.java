package org.ntpharm.server;

import java.time.Duration;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.query.FixtureStore;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.store.GraphStore;

/** Real servers on free ports. */
final class Servers {
    static final ServerSettings SETTINGS = ServerSettings.defaults().withPort(0);
    /** Joins everything with everything: the only way out is the time limit. */
    static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    private Servers() {}

    static NtpServer withFixture() {
        return start(SETTINGS, fixture());
    }

    static NtpServer withTimeout(Duration timeout) {
        return start(SETTINGS.withQueryTimeout(timeout), fixture());
    }

    static NtpServer start(ServerSettings settings, GraphStore store) {
        return NtpServer.start(settings, store, QueryCatalogue.bundled());
    }

    static GraphStore fixture() {
        GraphStore store = empty();
        FixtureStore.addTo(store.dataset());
        return store;
    }

    static GraphStore empty() {
        return GraphStore.inMemory(OntologyFiles.bundled());
    }
}
