/**
 * Documents as exact text: sentences, tokens and the stretches they cover.
 *
 * <p>{@link org.ntpharm.text.Document} is the entry type. Everything here is a pure
 * function of the text and knows nothing of names or RDF. Spans count UTF-16 units; only the RDF writer turns them
 * into code points.
 */
@NullMarked
package org.ntpharm.text;

import org.jspecify.annotations.NullMarked;
