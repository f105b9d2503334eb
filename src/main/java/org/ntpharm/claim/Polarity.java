package org.ntpharm.claim;

/** Whether a text says that a relation holds or that it does not. */
public enum Polarity {
    AFFIRMED,
    NEGATED
}
