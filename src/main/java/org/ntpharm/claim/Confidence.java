package org.ntpharm.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a claim is to be what its sentence says: a logistic model with one weight for each sign, fitted to claims
 * that annotators judged. A sign without a weight changes nothing.
 */
public final class Confidence {
    private static final int DECIMALS = 2;
    private static final double HIGHEST = 0.99;

    private final Map<Sign, Double> weights;

    /** The model with these weights. */
    public Confidence(Map<Sign, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /**
     * Parses lines of feature, level and weight, parted by tabs; what follows in a line is for people.
     *
     * @throws IllegalArgumentException if a line is none
     */
    public static Confidence parse(String table) {
        Map<Sign, Double> weights = new LinkedHashMap<>();
        table.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] cells = line.split("\t", -1);
            if (cells.length < 3) {
                throw new IllegalArgumentException("no feature, level and weight: " + line);
            }
            weights.put(new Sign(cells[0], cells[1]), Double.valueOf(cells[2]));
        });
        return new Confidence(weights);
    }

    /** The weight of {@code sign}: above 0 where claims that have it are right more often than others. */
    public double weight(Sign sign) {
        return weights.getOrDefault(sign, 0.0);
    }

    /** The probability that a claim with {@code signs} is right. */
    public double probability(List<Sign> signs) {
        return logistic(signs.stream().mapToDouble(this::weight).sum());
    }

    /** The probability as a claim carries it: in hundredths, and never 0 or 1. */
    public BigDecimal of(List<Sign> signs) {
        double within = Math.max(1 - HIGHEST, Math.min(HIGHEST, probability(signs)));
        return BigDecimal.valueOf(within)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }

    private static double logistic(double sum) {
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
