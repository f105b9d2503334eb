package org.ntpharm.corpus;

import org.ntpharm.evaluate.Ratio;

/**
 * How names of one kind were recognised.
 *
 * @param annotated how many were annotated
 * @param found how many of these were recognised
 * @param inside how many more of these were recognised only within a longer name
 * @param recognised how many were recognised
 * @param right how many of these were annotated
 */
record MentionTally(int annotated, int found, int inside, int recognised, int right) {
    static final MentionTally NONE = new MentionTally(0, 0, 0, 0, 0);

    MentionTally plus(MentionTally other) {
        return new MentionTally(
                annotated + other.annotated,
                found + other.found,
                inside + other.inside,
                recognised + other.recognised,
                right + other.right);
    }

    double recall() {
        return new Ratio(found, annotated).value();
    }

    /** The recall if names within longer ones count. */
    double recallInside() {
        return new Ratio(found + inside, annotated).value();
    }

    double precision() {
        return new Ratio(right, recognised).value();
    }
}
