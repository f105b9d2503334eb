/**
 * What follows from triples by rules, kept up to date as they come and go.
 *
 * <p>{@link org.ntpharm.inference.Closure} is the entry type. It reads the rules in Jena's syntax and evaluates them
 * forwards, one new triple at a time; what was removed is undone by deleting all that may have rested on it and
 * deriving again what still stands. Jena's own RETE engine derives the same, but must start from nothing after each
 * removal.
 */
@NullMarked
package org.ntpharm.inference;

import org.jspecify.annotations.NullMarked;
