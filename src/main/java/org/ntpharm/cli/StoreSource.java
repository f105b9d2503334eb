package org.ntpharm.cli;

import java.util.function.Supplier;
import org.ntpharm.server.OpenStore;

/** Where a server gets its store from: at the start, and whenever it reloads. */
@FunctionalInterface
interface StoreSource {
    /** Opens the store as it is now; {@code reload} is for the services that change it. */
    OpenStore open(Supplier<String> reload);
}
