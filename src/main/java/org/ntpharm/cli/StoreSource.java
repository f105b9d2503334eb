package org.ntpharm.cli;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import java.util.function.Supplier;
import org.ntpharm.store.GraphStore;

/** Where a server gets its store from: at the start, and whenever it reloads. */
@FunctionalInterface
interface StoreSource {
    /** Opens the store as it is now; {@code reload} is for the services that change it. */
    Opened open(Supplier<String> reload);

    /**
     * A store that is to be served.
     *
     * @param store what is read
     * @param services what changes it, by path
     */
    record Opened(GraphStore store, Map<String, HttpServlet> services) {}
}
