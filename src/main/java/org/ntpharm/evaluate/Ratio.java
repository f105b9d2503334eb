package org.ntpharm.evaluate;

/** How many of how many. */
public record Ratio(int part, int whole) {
    public Ratio {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("not a ratio: " + part + " of " + whole);
        }
    }

    /** The share, between 0 and 1; 1 where there was nothing to get wrong. */
    public double value() {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
