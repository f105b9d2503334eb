/**
 * The store's contents in memory, for reading.
 *
 * <p>{@link org.ntpharm.snapshot.SnapshotReads} is the entry: a dataset whose read transactions see a copy in memory as
 * long as that copy is what the store holds, and the store itself otherwise. A {@code Snapshot} is one such copy, never
 * changed once it is made.
 */
@NullMarked
package org.ntpharm.snapshot;

import org.jspecify.annotations.NullMarked;
