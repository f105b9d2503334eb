package org.ntpharm.ask;

import org.apache.jena.rdf.model.Resource;

/**
 * One thing that must hold of what is sought.
 *
 * @param standing what texts must say of it
 * @param relation how what is sought is joined
 * @param entity to what
 */
public record Condition(Standing standing, Relation relation, Resource entity) {}
