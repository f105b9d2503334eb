/**
 * Questions put together from choices instead of SPARQL: "drugs that block the NMDA receptor and have an antidepressant
 * effect".
 *
 * <p>{@link org.ntpharm.ask.Choices} is what the ontology lets one ask, {@link org.ntpharm.ask.Question} what is asked
 * and how SPARQL says it.
 */
@NullMarked
package org.ntpharm.ask;

import org.jspecify.annotations.NullMarked;
