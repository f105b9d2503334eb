package org.ntpharm.corpus;

import org.ntpharm.evaluate.Ratio;

/** How many facts were found, missed, and read without being there. */
record Tally(int right, int missed, int wrong) {
    static final Tally NONE = new Tally(0, 0, 0);
    static final Tally RIGHT = new Tally(1, 0, 0);
    static final Tally MISSED = new Tally(0, 1, 0);
    static final Tally FALSE = new Tally(0, 0, 1);

    Tally plus(Tally other) {
        return new Tally(right + other.right, missed + other.missed, wrong + other.wrong);
    }

    double precision() {
        return new Ratio(right, right + wrong).value();
    }

    double recall() {
        return new Ratio(right, right + missed).value();
    }

    double f1() {
        return new Ratio(2 * right, 2 * right + wrong + missed).value();
    }
}
