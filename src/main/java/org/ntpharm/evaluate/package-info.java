/**
 * How well a reading agrees with claims that were annotated by hand.
 *
 * <p>{@link org.ntpharm.evaluate.ExpectedClaims} parses the annotation, {@link org.ntpharm.evaluate.Scorer} compares it
 * with a reading, and {@link org.ntpharm.evaluate.ScoreReport} prints one or several scores as a table. A pure function
 * of text and reading: no store, no RDF.
 */
@NullMarked
package org.ntpharm.evaluate;

import org.jspecify.annotations.NullMarked;
