package org.ntpharm.evaluate;

import java.util.Optional;
import java.util.Set;
import org.ntpharm.claim.DoseLevel;

/**
 * What the text says about an expected claim beside its terms; what is empty is not asked for.
 *
 * @param dose wordings of which the claim's dose must contain one
 * @param doseLevel the dose as a coarse level
 * @param attributedTo names of the one work that found it: a marker, an id, or author and year as {@code crane-1959}
 * @param citations names of all works whose markers cover it
 * @param comparator the id of the entity it is compared with
 */
public record ExpectedDetails(
        Set<String> dose,
        Optional<DoseLevel> doseLevel,
        Set<String> attributedTo,
        Set<String> citations,
        Optional<String> comparator) {
    public ExpectedDetails {
        dose = Set.copyOf(dose);
        attributedTo = Set.copyOf(attributedTo);
        citations = Set.copyOf(citations);
    }
}
