/**
 * Questions to the graph: the files of {@code queries/}, and how any query is checked, run and written.
 *
 * <p>{@link org.ntpharm.query.QueryCatalogue} lists and finds the bundled questions. {@link
 * org.ntpharm.query.QueryRunner} runs a query, bundled or not, and writes its result in a {@link
 * org.ntpharm.query.ResultFormat}; what may run at all is decided by {@link org.ntpharm.query.SafeQuery} alone, for the
 * command line and the server alike.
 */
@NullMarked
package org.ntpharm.query;

import org.jspecify.annotations.NullMarked;
