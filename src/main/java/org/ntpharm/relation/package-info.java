/**
 * Who does what to whom: relations between the mentions of one sentence.
 *
 * <p>{@link org.ntpharm.relation.RelationFinder} is the entry type. A sentence is first made simple ({@link
 * org.ntpharm.relation.Simplifier}: one token for each group of mentions, citations left out), then parsed ({@link
 * org.ntpharm.relation.Parser}), then matched by generic patterns ({@link org.ntpharm.relation.PatternEngine}) whose
 * trigger words come from the {@link org.ntpharm.relation.Wording}; the {@link org.ntpharm.relation.Schema} licenses
 * the property that fits the types.
 */
@NullMarked
package org.ntpharm.relation;

import org.jspecify.annotations.NullMarked;
