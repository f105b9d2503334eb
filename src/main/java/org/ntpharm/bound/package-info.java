/**
 * What one query may take of time and memory, whatever it asks.
 *
 * <p>{@link org.ntpharm.bound.QueryBounds} is the entry type: it prepares the context of a query. {@link
 * org.ntpharm.bound.RunningQueries} ends those that take too long or for which memory runs short; texts and numbers,
 * which grow within a single step of a query, are bounded by the expressions that make them.
 */
@NullMarked
package org.ntpharm.bound;

import org.jspecify.annotations.NullMarked;
