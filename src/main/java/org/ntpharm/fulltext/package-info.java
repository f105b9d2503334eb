/**
 * Search in the words of names and sentences: {@code text:query} in SPARQL, as jena-text writes it.
 *
 * <p>{@link org.ntpharm.fulltext.FullText} is the entry type: it lets queries call {@code text:query}. A {@code
 * TextCall} is one such call, read from its arguments; a {@link org.ntpharm.fulltext.TextIndex} finds the texts, by
 * Lucene, and {@link org.ntpharm.fulltext.TextIndexes} keeps the one that belongs to the newest state of a store. What
 * is found is checked against the graph that is asked, so that no answer ever comes from the index alone.
 */
@NullMarked
package org.ntpharm.fulltext;

import org.jspecify.annotations.NullMarked;
