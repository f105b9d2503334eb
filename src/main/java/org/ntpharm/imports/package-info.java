/**
 * Files of names and facts that users already have, made into triples of graphs of their own.
 *
 * <p>{@link org.ntpharm.imports.ImportFile} is the entry type: it reads and checks a whole file in one of the formats
 * of {@link org.ntpharm.imports.Format}. {@link org.ntpharm.imports.Merger} joins what was read with what is known, by
 * identifier and never by name alone, and {@link org.ntpharm.imports.ImportTriples} writes the result.
 */
@NullMarked
package org.ntpharm.imports;

import org.jspecify.annotations.NullMarked;
