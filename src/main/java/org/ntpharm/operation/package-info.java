/**
 * What a server needs to run unattended: limits, refusals, metrics, readiness, an access log, and its place behind a
 * proxy.
 *
 * <p>{@link org.ntpharm.operation.Operation} is the entry type: from {@link org.ntpharm.operation.OperationSettings} it
 * makes the filters that every request passes, the servlets below {@code /$/}, and what Jetty itself must be told.
 * Nothing here knows what the requests ask.
 */
@NullMarked
package org.ntpharm.operation;

import org.jspecify.annotations.NullMarked;
