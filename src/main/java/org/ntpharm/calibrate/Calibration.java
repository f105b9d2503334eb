package org.ntpharm.calibrate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.ntpharm.claim.Confidence;
import org.ntpharm.claim.Sign;

/**
 * Fits the weights of signs to judged claims: logistic regression with a ridge penalty on every weight but that of
 * {@link Sign#ALWAYS}, by cyclic Newton steps from 0. The same claims in the same order give the same weights.
 */
public final class Calibration {
    private static final int FOLDS = 10;
    private static final int SWEEPS = 200;
    private static final double PENALTY = 4;
    private static final double LEAST_CURVATURE = 1e-6;

    private final List<JudgedClaim> claims;

    /** A calibration on {@code claims}. */
    public Calibration(List<JudgedClaim> claims) {
        this.claims = List.copyOf(claims);
    }

    /** The weights that fit all claims. */
    public Map<Sign, Double> weights() {
        return fit(claims);
    }

    /** Each claim with what a model says of it that was fitted without a tenth of the documents, its own among them. */
    public Reliability crossValidated() {
        List<Reliability.Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            Confidence model = new Confidence(fit(select(claim -> fold(claim) != fold)));
            select(claim -> fold(claim) == fold)
                    .forEach(claim ->
                            forecasts.add(new Reliability.Forecast(model.probability(claim.signs()), claim.right())));
        }
        return new Reliability(forecasts);
    }

    private List<JudgedClaim> select(Predicate<JudgedClaim> which) {
        return claims.stream().filter(which).toList();
    }

    private static int fold(JudgedClaim claim) {
        CRC32 checksum = new CRC32();
        checksum.update(claim.document().getBytes(StandardCharsets.UTF_8));
        return (int) (checksum.getValue() % FOLDS);
    }

    private static Map<Sign, Double> fit(List<JudgedClaim> claims) {
        Map<Sign, List<Integer>> having = having(claims);
        Map<Sign, Double> weights = new LinkedHashMap<>();
        double[] sums = new double[claims.size()];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            having.forEach((sign, those) -> {
                double old = weights.getOrDefault(sign, 0.0);
                double step = step(sign.equals(Sign.ALWAYS) ? 0 : PENALTY, old, those, sums, claims);
                weights.put(sign, old + step);
                those.forEach(claim -> sums[claim] += step);
            });
        }
        return weights;
    }

    /** Newton's step for one weight while all others stand. */
    private static double step(
            double penalty, double weight, List<Integer> those, double[] sums, List<JudgedClaim> claims) {
        double slope = -penalty * weight;
        double curvature = penalty + LEAST_CURVATURE;
        for (int claim : those) {
            double probability = 1 / (1 + StrictMath.exp(-sums[claim]));
            slope += (claims.get(claim).right() ? 1 : 0) - probability;
            curvature += probability * (1 - probability);
        }
        return Math.max(-1, Math.min(1, slope / curvature));
    }

    /** The positions of the claims that have each sign, the signs in the order of their names. */
    private static Map<Sign, List<Integer>> having(List<JudgedClaim> claims) {
        Map<Sign, List<Integer>> having =
                new TreeMap<>(Comparator.comparing(Sign::feature).thenComparing(Sign::level));
        for (int i = 0; i < claims.size(); i++) {
            for (Sign sign : claims.get(i).signs()) {
                having.computeIfAbsent(sign, key -> new ArrayList<>()).add(i);
            }
        }
        return having;
    }

    /**
     * The weights as the lines that {@link Confidence#parse} reads, with how many claims had each sign and were right.
     */
    public String table() {
        Map<Sign, List<Integer>> having = having(claims);
        StringBuilder table =
                new StringBuilder("# feature\tlevel\tweight\tclaims\tright of them").append(System.lineSeparator());
        weights()
                .forEach((sign, weight) -> table.append(String.format(
                        Locale.ROOT,
                        "%s\t%s\t%.3f\t%d\t%d%n",
                        sign.feature(),
                        sign.level(),
                        weight,
                        having.getOrDefault(sign, List.of()).size(),
                        having.getOrDefault(sign, List.of()).stream()
                                .filter(claim -> claims.get(claim).right())
                                .count())));
        return table.toString();
    }
}
