/**
 * Puts the parts of the reader together: the ontology's names and wording, the patterns and the cues.
 *
 * <p>{@link org.ntpharm.load.ReaderParts} is the entry type.
 */
@NullMarked
package org.ntpharm.load;

import org.jspecify.annotations.NullMarked;
