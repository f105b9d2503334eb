package org.ntpharm.claim;

/** How strongly a text commits itself to a claim, after FactBank (Sauri and Pustejovsky 2009): CT, PR, PS, U. */
public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    UNSPECIFIED
}
