/**
 * The graph on the web: a read-only SPARQL endpoint and pages that work without script and better with it.
 *
 * <p>{@link org.ntpharm.server.NtpServer} is the entry type: one embedded Fuseki with one endpoint, which {@link
 * org.ntpharm.server.QueryAction} guards, and the pages beside it. A page is a template in the resources of this
 * package, filled with {@link org.ntpharm.server.Html} that is escaped where it is made.
 */
@NullMarked
package org.ntpharm.server;

import org.jspecify.annotations.NullMarked;
