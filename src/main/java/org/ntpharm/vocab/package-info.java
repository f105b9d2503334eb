/**
 * The terms of the ontology that code speaks of, and the IRIs it mints.
 *
 * <p>{@link org.ntpharm.vocab.Ntp} is the entry type. A test keeps its constants and {@code ontology/ntpharm.ttl} in
 * step.
 */
@NullMarked
package org.ntpharm.vocab;

import org.jspecify.annotations.NullMarked;
