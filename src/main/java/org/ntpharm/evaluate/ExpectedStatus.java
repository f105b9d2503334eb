package org.ntpharm.evaluate;

/** What it means for a reading to hold an expected claim. */
public enum ExpectedStatus {
    /** The text says it: to miss it costs recall. */
    REQUIRED,
    /** One may read it so: it neither gains nor loses. */
    OPTIONAL,
    /** It must not become a fact, anywhere in the article. */
    FORBIDDEN
}
