package org.ntpharm.claim;

/** A coarse level of dose as worded in a text. */
public enum DoseLevel {
    LOW,
    HIGH
}
