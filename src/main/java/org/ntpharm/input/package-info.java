/**
 * Files and folders of articles as documents.
 *
 * <p>{@link org.ntpharm.input.InputFiles} is the entry type: it finds the files of a run, gives each a document id and
 * refuses what is not text before anything else is done with it.
 */
@NullMarked
package org.ntpharm.input;

import org.jspecify.annotations.NullMarked;
