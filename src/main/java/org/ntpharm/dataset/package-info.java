/**
 * The data as a whole: what is said about them, and how they are taken away.
 *
 * <p>{@link org.ntpharm.dataset.DatasetDescription} describes them in VoID, DCAT and as a SPARQL service; what it
 * counts is asked by the queries in the resources of this package. {@link org.ntpharm.dataset.Dumps} writes all of them
 * to files.
 */
@NullMarked
package org.ntpharm.dataset;

import org.jspecify.annotations.NullMarked;
