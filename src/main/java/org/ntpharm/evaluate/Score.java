package org.ntpharm.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.ntpharm.claim.Claim;

/**
 * What was right and wrong in the reading of one article, or of several together.
 *
 * @param matches the required claims that were read
 * @param missed the required claims that were not
 * @param falseAlarms the claims that no one expected
 * @param forbidden the claims that would make a fact of a forbidden triple; they may be false alarms as well
 */
public record Score(List<Match> matches, List<ExpectedClaim> missed, List<Claim> falseAlarms, List<Claim> forbidden) {
    /** The score of no article at all: what others are added to. */
    public static final Score NONE = new Score(List.of(), List.of(), List.of(), List.of());

    public Score {
        matches = List.copyOf(matches);
        missed = List.copyOf(missed);
        falseAlarms = List.copyOf(falseAlarms);
        forbidden = List.copyOf(forbidden);
    }

    /** Both together, so that each claim weighs the same whichever article it is in. */
    public Score plus(Score other) {
        return new Score(
                both(matches, other.matches),
                both(missed, other.missed),
                both(falseAlarms, other.falseAlarms),
                both(forbidden, other.forbidden));
    }

    /** How many of the claims that were read and count were expected. */
    public double precision() {
        return new Ratio(matches.size(), matches.size() + falseAlarms.size()).value();
    }

    /** How many of the required claims were read. */
    public double recall() {
        return new Ratio(matches.size(), matches.size() + missed.size()).value();
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        int found = 2 * matches.size();
        return new Ratio(found, found + falseAlarms.size() + missed.size()).value();
    }

    /** How often {@code detail} is right in the matches that are expected to have it. */
    public Ratio right(Detail detail) {
        List<Boolean> checked = matches.stream()
                .flatMap(match -> Stream.ofNullable(match.details().get(detail)))
                .toList();
        return new Ratio((int) checked.stream().filter(Boolean::booleanValue).count(), checked.size());
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
