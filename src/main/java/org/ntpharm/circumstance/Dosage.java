package org.ntpharm.circumstance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a drug was given, as far as the text says so.
 *
 * @param amounts how much; several where the text lists several doses
 * @param routes the local names of the ontology's routes of administration, in alphabetical order
 * @param frequency how often, in words
 * @param duration for how long, in words
 */
public record Dosage(List<Amount> amounts, List<String> routes, Optional<String> frequency, Optional<String> duration) {
    /** Of which nothing is said. */
    public static final Dosage NONE = new Dosage(List.of(), List.of(), Optional.empty(), Optional.empty());

    public Dosage {
        amounts = List.copyOf(amounts);
        routes = routes.stream().sorted().distinct().toList();
    }

    /** Whether nothing is said. */
    public boolean none() {
        return equals(NONE);
    }

    /** The same with these routes too. */
    public Dosage by(List<String> more) {
        List<String> all =
                Stream.concat(routes.stream(), more.stream()).distinct().toList();
        return new Dosage(amounts, all, frequency, duration);
    }
}
