/**
 * Claims as RDF, with the sentence, the words and the works that each rests on.
 *
 * <p>{@link org.ntpharm.rdf.ClaimWriter} turns a reading into {@link org.ntpharm.rdf.ClaimGraphs}, the claims and the
 * direct triples that follow from them, {@link org.ntpharm.rdf.ClaimReader} reads them back, and {@link
 * org.ntpharm.rdf.TrigWriter} prints what the one made. Offsets are Unicode code points here, and UTF-16 units
 * everywhere else.
 */
@NullMarked
package org.ntpharm.rdf;

import org.jspecify.annotations.NullMarked;
