/**
 * From a document to the claims it makes.
 *
 * <p>{@link org.ntpharm.claim.Pipeline} is the entry type: document in, {@link org.ntpharm.claim.Reading}
 * out. A {@link org.ntpharm.claim.Claim} is one reading of one sentence, with its
 * polarity, certainty, dose, attribution and evidence; one that must not become a fact says why.
 */
@NullMarked
package org.ntpharm.claim;

import org.jspecify.annotations.NullMarked;
