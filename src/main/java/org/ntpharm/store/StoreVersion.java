package org.ntpharm.store;

import java.time.Instant;

/**
 * One state of a store, for clients that keep answers.
 *
 * @param name another one after each change, never used again
 * @param since when this process first saw that state
 */
public record StoreVersion(String name, Instant since) {}
