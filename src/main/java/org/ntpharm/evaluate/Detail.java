package org.ntpharm.evaluate;

/** The parts of a claim's context that are scored apart from its terms. */
public enum Detail {
    DOSE,
    DOSE_LEVEL,
    ATTRIBUTION,
    CITATION,
    COMPARATOR
}
