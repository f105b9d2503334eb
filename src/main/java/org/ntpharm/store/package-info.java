/**
 * The graph on disk or in memory: what was read, what follows from it, and nothing that breaks a shape.
 *
 * <p>{@link org.ntpharm.store.GraphStore} is the entry type. Loading a reading is one transaction: the gate leaves out
 * claims that violate a shape, the two graphs of the document are replaced, and the inferred graph follows. A directory
 * belongs to one process at a time.
 */
@NullMarked
package org.ntpharm.store;

import org.jspecify.annotations.NullMarked;
