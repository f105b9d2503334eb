package org.ntpharm.claim;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One reading of one stretch of text as a statement about pharmacological entities.
 *
 * @param id unique in its document and the same whenever the same text is read
 * @param subject the id of the entity it is about, the local name of its IRI
 * @param predicate the local name of the ontology's property
 * @param object the id of the entity that the subject is related to
 * @param mechanism the id of the claim that the text gives as the way in which this one comes about
 * @param presupposes the id of the claim that must hold for this one to make sense
 * @param withheld why no direct triple follows; empty where one does
 * @param confidence how likely it is to be what the text says, above 0 and below 1; empty where nobody has weighed it
 */
public record Claim(
        String id,
        String subject,
        String predicate,
        String object,
        Polarity polarity,
        Certainty certainty,
        Evidence evidence,
        Context context,
        Optional<String> mechanism,
        Optional<String> presupposes,
        Optional<WithheldReason> withheld,
        Optional<BigDecimal> confidence) {
    public Claim {
        boolean doubtful = polarity == Polarity.NEGATED || certainty != Certainty.CERTAIN;
        if (doubtful && withheld.isEmpty()) {
            throw new IllegalArgumentException("claim " + id + " is negated or hedged, yet not withheld");
        }
    }

    /** Whether the entity with this id is its subject or object, or what it compares with. */
    public boolean names(String entity) {
        return subject.equals(entity)
                || object.equals(entity)
                || context.comparator().filter(entity::equals).isPresent();
    }

    /** Whether the claim licenses the direct triple of its three terms. */
    public boolean promoted() {
        return withheld.isEmpty();
    }
}
