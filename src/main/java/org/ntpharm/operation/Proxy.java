package org.ntpharm.operation;

import java.net.URI;
import java.util.Optional;

/**
 * Where the server stands as seen from outside.
 *
 * @param basePath below which everything lies, {@code /kg}; empty for the root
 * @param publicUrl scheme, host and port under which clients ask, where requests do not tell
 * @param trusted whether what a proxy says of the client in {@code Forwarded} and {@code X-Forwarded-*} is believed
 */
public record Proxy(String basePath, Optional<URI> publicUrl, boolean trusted) {
    public Proxy {
        if (!basePath.matches("(/[\\w.~-]+)*")) {
            throw new IllegalArgumentException("no base path: " + basePath);
        }
    }

    /** No proxy. */
    public static Proxy none() {
        return new Proxy("", Optional.empty(), false);
    }
}
