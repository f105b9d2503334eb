package org.ntpharm.claim;

import java.util.Optional;

/**
 * A study or other work that a document names or cites.
 *
 * @param id unique in its document, fit for an IRI: the marker, or author and year
 * @param marker the citation marker as printed, without its brackets
 * @param label the authors, and the year where the text gives it
 * @param year the year of the work where the text gives it
 * @param reference the entry of the document's reference list that the marker leads to
 */
public record CitedWork(
        String id,
        Optional<String> marker,
        Optional<String> label,
        Optional<Integer> year,
        Optional<String> reference) {
    /** Whether the work is known by its marker only, because the document has no entry for it. */
    public boolean unresolved() {
        return marker.isPresent() && reference.isEmpty();
    }
}
