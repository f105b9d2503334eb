package org.ntpharm.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ntpharm.text.Sentence;

/** How well names were recognised, as text. */
public final class MentionReport {
    private static final int MOST_FREQUENT = 15;

    private final List<MentionResult> results;

    /** A report on {@code results}, in their order. */
    public MentionReport(List<MentionResult> results) {
        this.results = List.copyOf(results);
    }

    /** A line for each kind by the same words, and one by words that overlap, with 95 % intervals. */
    public String byKind() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-10s %-8s %9s %10s  %-20s %-20s %-20s%n",
                "kind",
                "span",
                "annotated",
                "recognised",
                "recall",
                "with names in names",
                "precision"));
        annotatedKinds().forEach(kind -> table.append(row(kind, true)).append(row(kind, false)));
        return table.toString();
    }

    private String row(MentionKind kind, boolean exactly) {
        List<MentionTally> tallies =
                results.stream().map(result -> result.tally(kind, exactly)).toList();
        MentionTally all = sum(tallies);
        return String.format(
                Locale.ROOT,
                "%-10s %-8s %9d %10d  %-20s %-20s %-20s%n",
                name(kind),
                exactly ? "exact" : "overlap",
                all.annotated(),
                all.recognised(),
                figure(tallies, MentionTally::recall),
                figure(tallies, MentionTally::recallInside),
                figure(tallies, MentionTally::precision));
    }

    private static String figure(List<MentionTally> tallies, ToDoubleFunction<MentionTally> measure) {
        Bootstrap.Interval interval = Bootstrap.interval(tallies, sample -> measure.applyAsDouble(sum(sample)));
        return String.format(
                Locale.ROOT, "%.3f [%.3f, %.3f]", measure.applyAsDouble(sum(tallies)), interval.low(), interval.high());
    }

    private static MentionTally sum(List<MentionTally> tallies) {
        return tallies.stream().reduce(MentionTally.NONE, MentionTally::plus);
    }

    /** The names that are missed most often and those that are most often false alarms, by kind. */
    public String mostFrequent() {
        StringBuilder text = new StringBuilder();
        for (MentionKind kind : annotatedKinds()) {
            text.append(frequent("missed", kind, MentionResult::missed));
            text.append(frequent("false alarms", kind, MentionResult::falseAlarms));
        }
        return text.toString();
    }

    private String frequent(
            String what, MentionKind kind, BiFunction<MentionResult, MentionKind, List<RecognisedName>> names) {
        Map<String, Long> counts = results.stream()
                .flatMap(result -> names.apply(result, kind).stream())
                .collect(Collectors.groupingBy(name -> oneLine(name.text()), TreeMap::new, Collectors.counting()));
        String list = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_FREQUENT)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("; "));
        return counts.isEmpty() ? "" : String.format(Locale.ROOT, "%s, %s: %s%n", name(kind), what, list);
    }

    /** Every miss and every false alarm, a line each: document, kind, the name and its sentence. */
    public String errors() {
        StringBuilder text = new StringBuilder();
        for (MentionResult result : results) {
            for (MentionKind kind : annotatedKinds()) {
                result.missed(kind).forEach(name -> text.append(error("missed", result, kind, name)));
                result.falseAlarms(kind).forEach(name -> text.append(error("false alarm", result, kind, name)));
            }
        }
        return text.toString();
    }

    private static String error(String what, MentionResult result, MentionKind kind, RecognisedName name) {
        String sentence =
                name.sentence().map(Sentence::text).map(MentionReport::oneLine).orElse("");
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%s\t%s\t%s%n",
                what,
                result.document().id(),
                name(kind),
                oneLine(name.text()),
                sentence);
    }

    private List<MentionKind> annotatedKinds() {
        return Stream.of(MentionKind.values())
                .filter(kind ->
                        results.stream().anyMatch(result -> result.kinds().contains(kind)))
                .toList();
    }

    private static String name(MentionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
