package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import org.ntpharm.store.GraphStore;

/**
 * A store that is to be served.
 *
 * @param store what is read
 * @param services what changes it, by path
 */
public record OpenStore(GraphStore store, Map<String, HttpServlet> services) {
    public OpenStore {
        services = Map.copyOf(services);
    }
}
