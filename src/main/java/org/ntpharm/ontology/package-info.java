/**
 * The ontology's files: schema, vocabulary, wording, shapes, rules and prefixes.
 *
 * <p>{@link org.ntpharm.ontology.OntologyFiles} is the entry type: it reads them, bundled or from a folder, and parses
 * each on demand.
 */
@NullMarked
package org.ntpharm.ontology;

import org.jspecify.annotations.NullMarked;
