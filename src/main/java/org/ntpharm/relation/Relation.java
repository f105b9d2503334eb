package org.ntpharm.relation;

import org.ntpharm.mention.Mention;

/**
 * A relation between two mentions of one sentence, before polarity and certainty are known.
 *
 * @param property the local name of the property
 * @param subject the mention that is its subject
 * @param object the mention that is its object
 * @param trigger the token that puts the relation
 * @param subjectToken the token of the subject
 * @param objectToken the token of the object
 * @param pattern the id of the pattern that found it
 */
public record Relation(
        String property,
        Mention subject,
        Mention object,
        int trigger,
        int subjectToken,
        int objectToken,
        String pattern) {
    private static final String TEMPORAL = "temporal.";
    private static final String AIM = "aim.";

    /** Whether the words give no more than the order of the two in time. */
    public boolean temporal() {
        return pattern.startsWith(TEMPORAL);
    }

    /** Whether the words give no more than what something was done for. */
    public boolean aimed() {
        return pattern.startsWith(AIM);
    }
}
