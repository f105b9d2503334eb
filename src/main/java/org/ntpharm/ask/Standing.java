package org.ntpharm.ask;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What texts must have done with a statement that a condition is about. */
public enum Standing {
    /** Some text affirms it, or it follows from what texts affirm. */
    SAID,
    /** Some text denies it. */
    DENIED,
    /** Some text only suspects it. */
    HEDGED,
    /** No text affirms it. */
    UNSAID;

    /** The one that addresses call {@code name}. */
    public static Optional<Standing> of(String name) {
        return Stream.of(values()).filter(it -> it.label().equals(name)).findFirst();
    }

    /** How addresses call it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
