package org.ntpharm.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Polarity;
import org.ntpharm.corpus.DocumentResult;
import org.ntpharm.evaluate.Score;

/** How probabilities that were predicted of claims compare with how often such claims were right. */
public final class Reliability {
    private static final int BINS = 10;

    private final List<Forecast> forecasts;

    /** What was predicted of a claim, and what came true. */
    public record Forecast(double probability, boolean right) {}

    /** The reliability of {@code forecasts}. */
    public Reliability(List<Forecast> forecasts) {
        this.forecasts = List.copyOf(forecasts);
    }

    /** The reliability of the confidence that claims carry, those of {@code scores} that were found right or false. */
    public static Reliability ofScores(List<Score> scores) {
        List<Forecast> forecasts = new ArrayList<>();
        for (Score score : scores) {
            score.matches().forEach(match -> add(match.claim(), true, forecasts));
            score.falseAlarms().forEach(claim -> add(claim, false, forecasts));
        }
        return new Reliability(forecasts);
    }

    /** The reliability of the confidence that the affirmed claims of a corpus carry. */
    public static Reliability ofResults(List<DocumentResult> results) {
        List<Forecast> forecasts = new ArrayList<>();
        for (DocumentResult result : results) {
            result.predictions().stream()
                    .filter(prediction -> prediction.claim().polarity() == Polarity.AFFIRMED)
                    .forEach(prediction ->
                            add(prediction.claim(), result.gold().contains(prediction.fact()), forecasts));
        }
        return new Reliability(forecasts);
    }

    private static void add(Claim claim, boolean right, List<Forecast> to) {
        claim.confidence().ifPresent(confidence -> to.add(new Forecast(confidence.doubleValue(), right)));
    }

    /** The mean square of the difference between the probability and what came true: 0 is best (Brier 1950). */
    public double brier() {
        return mean(forecasts, forecast -> square(forecast.probability() - came(forecast)));
    }

    /** The Brier score of whoever says of every claim how often claims are right altogether. */
    public double brierWithoutSigns() {
        double share = mean(forecasts, Reliability::came);
        return share * (1 - share);
    }

    /** How far prediction and what came true are apart in the mean over the bins (expected calibration error). */
    public double error() {
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            List<Forecast> in = in(bin);
            double apart = mean(in, Forecast::probability) - mean(in, Reliability::came);
            sum += in.size() * Math.abs(apart);
        }
        return forecasts.isEmpty() ? 0 : sum / forecasts.size();
    }

    /** A line for each bin of probabilities that has claims, and the scores. */
    public String table() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-12s %7s %10s %9s", "confidence", "claims", "predicted", "observed"));
        for (int bin = 0; bin < BINS; bin++) {
            List<Forecast> in = in(bin);
            if (!in.isEmpty()) {
                lines.add(String.format(
                        Locale.ROOT,
                        "%.1f to %.1f   %7d %10.2f %9.2f",
                        (double) bin / BINS,
                        (double) (bin + 1) / BINS,
                        in.size(),
                        mean(in, Forecast::probability),
                        mean(in, Reliability::came)));
            }
        }
        lines.add(String.format(
                Locale.ROOT,
                "%d claims, %.3f of them right; Brier score %.3f (%.3f without signs), calibration error %.3f",
                forecasts.size(),
                mean(forecasts, Reliability::came),
                brier(),
                brierWithoutSigns(),
                error()));
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private List<Forecast> in(int bin) {
        return forecasts.stream()
                .filter(forecast -> Math.min(BINS - 1, (int) (forecast.probability() * BINS)) == bin)
                .toList();
    }

    private static double came(Forecast forecast) {
        return forecast.right() ? 1 : 0;
    }

    private static double square(double value) {
        return value * value;
    }

    private static double mean(List<Forecast> of, ToDoubleFunction<Forecast> value) {
        return of.stream().mapToDouble(value).average().orElse(0);
    }
}
