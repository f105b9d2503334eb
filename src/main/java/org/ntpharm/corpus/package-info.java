/**
 * Annotated corpora: their formats, how their relations map to the ontology's, and how well a reader agrees with them.
 *
 * <p>{@link org.ntpharm.corpus.CorpusFiles} reads a file, {@link org.ntpharm.corpus.CorpusRun} lets a reader read its
 * documents and compares, {@link org.ntpharm.corpus.CorpusReport} prints the result.
 */
@NullMarked
package org.ntpharm.corpus;

import org.jspecify.annotations.NullMarked;
