/**
 * The vocabulary's identifiers, held against reference tables by name and written as SSSOM.
 *
 * <p>{@link org.ntpharm.reference.Comparison} is the entry type: it reads the {@link org.ntpharm.reference.Mapping
 * mappings} of the vocabulary, streams the tables past them and keeps only what concerns an identifier or a name of
 * ours. The fault looked for is an identifier that exists but names something else, so names are compared and not
 * numbers.
 */
@NullMarked
package org.ntpharm.reference;

import org.jspecify.annotations.NullMarked;
