package org.ntpharm.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ntpharm.claim.Trace;
import org.ntpharm.relation.Analysis;
import org.ntpharm.relation.NearMiss;
import org.ntpharm.relation.NearMisses;
import org.ntpharm.relation.ParseTree;

/** Every miss and every false alarm of a run, by relation and construction, and how its sentence was read. */
public final class CorpusErrors {
    private static final int MOST_NEAR = 5;

    private final NearMisses nearMisses;
    private final Map<Kind, List<Mistake>> errors = new TreeMap<>(
            Comparator.comparing(Kind::relation).thenComparing(Kind::what).thenComparing(Kind::construction));

    /**
     * What errors have in common.
     *
     * @param construction the pattern of a false alarm, or what kept a missed fact from being read
     */
    private record Kind(String relation, String what, String construction) {}

    private record Mistake(Fact fact, List<Trace> where) {}

    /** The errors of {@code results}. */
    public CorpusErrors(List<DocumentResult> results, NearMisses nearMisses) {
        this.nearMisses = nearMisses;
        for (DocumentResult result : results) {
            result.missed().forEach(missed -> add(missed.fact(), "missed", missed.why(), missed.where()));
            result.predictions().stream()
                    .filter(prediction -> !result.gold().contains(prediction.fact()))
                    .forEach(prediction -> add(
                            prediction.fact(),
                            "false alarm",
                            prediction.claim().evidence().pattern(),
                            result.traces().stream()
                                    .filter(trace -> trace.claims().contains(prediction.claim()))
                                    .toList()));
        }
    }

    private void add(Fact fact, String what, String construction, List<Trace> where) {
        errors.computeIfAbsent(new Kind(fact.relation(), what, construction), kind -> new ArrayList<>())
                .add(new Mistake(fact, where));
    }

    /** A line for each relation and construction with the number of its errors, the most frequent first. */
    public String counts() {
        return errors.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .map(entry ->
                        String.format(Locale.ROOT, "%6d  %s%n", entry.getValue().size(), words(entry.getKey())))
                .collect(Collectors.joining());
    }

    /** Each error with its sentences, the words that came near joining two names, and the parses. */
    public String all() {
        StringBuilder text = new StringBuilder();
        errors.forEach((kind, those) -> {
            text.append(words(kind)).append(System.lineSeparator());
            those.forEach(error -> print(error, text));
        });
        return text.toString();
    }

    private static String words(Kind kind) {
        return kind.relation() + ", " + kind.what() + ": " + kind.construction();
    }

    private void print(Mistake error, StringBuilder to) {
        Fact fact = error.fact();
        line(1, String.join(" | ", fact.document(), fact.relation(), fact.subject(), fact.object()), to);
        for (Trace trace : error.where()) {
            line(2, trace.sentence().text().replaceAll("\\s+", " "), to);
            trace.analysis().ifPresent(analysis -> analysis.clauses().forEach(clause -> print(clause, to)));
        }
    }

    private void print(Analysis.Clause clause, StringBuilder to) {
        List<NearMiss> near = nearMisses.in(clause);
        near.stream()
                .limit(MOST_NEAR)
                .forEach(miss -> line(
                        3,
                        "came near: %s %s %s by \"%s\" (%s)"
                                .formatted(
                                        miss.subject().entry().label(),
                                        String.join("|", miss.properties()),
                                        miss.object().entry().label(),
                                        miss.word(),
                                        miss.frame()),
                        to));
        if (near.size() > MOST_NEAR) {
            line(3, "and %d more that came near".formatted(near.size() - MOST_NEAR), to);
        }
        ParseTree.lines(clause.parse()).forEach(line -> line(3, line, to));
    }

    private static void line(int depth, String words, StringBuilder to) {
        to.append("  ".repeat(depth)).append(words).append(System.lineSeparator());
    }
}
