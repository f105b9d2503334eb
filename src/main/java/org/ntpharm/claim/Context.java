package org.ntpharm.claim;

import java.util.List;
import java.util.Optional;
import org.ntpharm.circumstance.Dosage;
import org.ntpharm.circumstance.Setting;

/**
 * What the text says about a claim beside its three terms.
 *
 * @param negationCues the words that negate it
 * @param hedgeCues the words that weaken it
 * @param qualifiers other words that restrict it, such as "rapidly"
 * @param dose the dose as worded
 * @param doseLevel the dose as a coarse level
 * @param comparator the id of the entity it is compared with
 * @param population the group it is limited to, as worded
 * @param attributedTo the id of the work said to have found it
 * @param citations the ids of the works whose markers cover it
 * @param reportedYear the year in which the finding was reported
 * @param dosage the dose in numbers and routes
 * @param setting species, models, and the conditions of the population
 */
public record Context(
        List<String> negationCues,
        List<String> hedgeCues,
        List<String> qualifiers,
        Optional<String> dose,
        Optional<DoseLevel> doseLevel,
        Optional<String> comparator,
        Optional<String> population,
        Optional<String> attributedTo,
        List<String> citations,
        Optional<Integer> reportedYear,
        Dosage dosage,
        Setting setting) {
    public Context {
        negationCues = List.copyOf(negationCues);
        hedgeCues = List.copyOf(hedgeCues);
        qualifiers = List.copyOf(qualifiers);
        citations = List.copyOf(citations);
    }
}
