package org.ntpharm.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Intervals by resampling documents with replacement (percentile bootstrap, Efron and Tibshirani 1993). */
final class Bootstrap {
    private static final int SAMPLES = 1000;
    private static final long SEED = 20260101L;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /** The 95 % interval of a figure. */
    record Interval(double low, double high) {}

    /** The interval of {@code figure} over resamples of {@code documents}; the same on each call. */
    static <T> Interval interval(List<T> documents, ToDoubleFunction<List<T>> figure) {
        Random random = new Random(SEED);
        double[] values = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            List<T> sample = random.ints(documents.size(), 0, Math.max(1, documents.size()))
                    .mapToObj(documents::get)
                    .toList();
            values[i] = figure.applyAsDouble(sample);
        }
        Arrays.sort(values);
        return new Interval(values[(int) (SAMPLES * TAIL)], values[(int) (SAMPLES * (1 - TAIL)) - 1]);
    }
}
