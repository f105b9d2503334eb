package org.ntpharm.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.ntpharm.claim.Certainty;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Polarity;

/** The results of a run as text. */
public final class CorpusReport {
    private final List<DocumentResult> results;

    /** A report on {@code results}, in their order. */
    public CorpusReport(List<DocumentResult> results) {
        this.results = List.copyOf(results);
    }

    /** A line for each relation and for all: counts, and precision, recall and F1 with their 95 % intervals. */
    public String byRelation() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-14s %6s %6s %6s  %-20s %-20s %-20s%n",
                "relation",
                "right",
                "missed",
                "false",
                "precision",
                "recall",
                "F1"));
        Set<String> relations = new LinkedHashSet<>(sum(results).keySet());
        relations.forEach(relation -> table.append(row(relation, Set.of(relation))));
        return table.append(row("all", relations)).toString();
    }

    private String row(String name, Set<String> relations) {
        Tally tally = tally(results, relations);
        return String.format(
                Locale.ROOT,
                "%-14s %6d %6d %6d  %-20s %-20s %-20s%n",
                name,
                tally.right(),
                tally.missed(),
                tally.wrong(),
                figure(relations, Tally::precision),
                figure(relations, Tally::recall),
                figure(relations, Tally::f1));
    }

    private String figure(Set<String> relations, ToDoubleFunction<Tally> measure) {
        Bootstrap.Interval interval =
                Bootstrap.interval(results, sample -> measure.applyAsDouble(tally(sample, relations)));
        return String.format(
                Locale.ROOT,
                "%.2f [%.2f, %.2f]",
                measure.applyAsDouble(tally(results, relations)),
                interval.low(),
                interval.high());
    }

    /** How often each pattern was right and wrong. */
    public String byPattern() {
        Map<String, Tally> tallies = new TreeMap<>();
        for (DocumentResult result : results) {
            Set<List<Object>> seen = new LinkedHashSet<>();
            for (Prediction prediction : result.predictions()) {
                String pattern = prediction.claim().evidence().pattern();
                if (seen.add(List.of(pattern, prediction.fact()))) {
                    boolean right = result.gold().contains(prediction.fact());
                    tallies.merge(pattern, right ? Tally.RIGHT : Tally.FALSE, Tally::plus);
                }
            }
        }
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, "%-40s %6s %6s %9s%n", "pattern", "right", "false", "precision"));
        tallies.forEach((pattern, tally) -> table.append(String.format(
                Locale.ROOT, "%-40s %6d %6d %9.2f%n", pattern, tally.right(), tally.wrong(), tally.precision())));
        return table.toString();
    }

    /** Which relations are taken for which. */
    public String confusion() {
        return new Confusion(results).table();
    }

    /** What became of relations that are annotated as negated or speculated; nothing where none is. */
    public String doubted() {
        StringBuilder lines = new StringBuilder();
        for (boolean negated : new boolean[] {true, false}) {
            List<List<Claim>> claims = new ArrayList<>();
            results.forEach(result -> result.doubted().stream()
                    .filter(doubted -> doubted.negated() == negated)
                    .forEach(doubted -> claims.add(claims(result, doubted.fact()))));
            if (!claims.isEmpty()) {
                lines.append(String.format(
                        Locale.ROOT,
                        "%s: %d annotated, %d found, %d recognised as such, %d promoted%n",
                        negated ? "negated" : "speculated",
                        claims.size(),
                        count(claims, found -> !found.isEmpty()),
                        count(claims, found -> found.stream().anyMatch(claim -> recognised(claim, negated))),
                        count(claims, found -> found.stream().anyMatch(Claim::promoted))));
            }
        }
        return lines.toString();
    }

    /** Each relation that is annotated as negated or speculated: what became of it, its sentences and its patterns. */
    public String doubtedOnes() {
        StringBuilder lines = new StringBuilder();
        for (DocumentResult result : results) {
            for (DocumentResult.DoubtedFact doubted : result.doubted()) {
                Fact fact = doubted.fact();
                List<Claim> claims = claims(result, fact);
                lines.append(String.join(
                                " | ",
                                doubted.negated() ? "negated" : "speculated",
                                fate(claims, doubted.negated()),
                                fact.document(),
                                fact.relation(),
                                fact.subject(),
                                fact.object()))
                        .append(System.lineSeparator());
                claims.stream()
                        .map(Claim::evidence)
                        .map(found -> "  "
                                + found.pattern()
                                + ": "
                                + found.sentence().text().replaceAll("\\s+", " "))
                        .distinct()
                        .forEach(line -> lines.append(line).append(System.lineSeparator()));
            }
        }
        return lines.toString();
    }

    private static String fate(List<Claim> claims, boolean negated) {
        if (claims.isEmpty()) {
            return "not read";
        }
        if (claims.stream().anyMatch(Claim::promoted)) {
            return "promoted";
        }
        return claims.stream().anyMatch(claim -> recognised(claim, negated)) ? "recognised" : "taken as sure";
    }

    private static List<Claim> claims(DocumentResult result, Fact fact) {
        return result.predictions().stream()
                .filter(prediction -> prediction.fact().equals(fact))
                .map(Prediction::claim)
                .toList();
    }

    private static long count(List<List<Claim>> claims, Predicate<List<Claim>> which) {
        return claims.stream().filter(which).count();
    }

    private static boolean recognised(Claim claim, boolean negated) {
        return claim.polarity() == Polarity.NEGATED || !negated && claim.certainty() != Certainty.CERTAIN;
    }

    /** How many sentences there were, and how many were never parsed since no property may join their mentions. */
    public String sentences() {
        int all = results.stream()
                .mapToInt(result -> result.reading().sentences().size())
                .sum();
        int parsed =
                results.stream().mapToInt(result -> result.reading().parsed()).sum();
        return String.format(
                Locale.ROOT,
                "%d documents, %d sentences: %d parsed, %d not parsed (no property may join their mentions)%n",
                results.size(),
                all,
                parsed,
                all - parsed);
    }

    private static Map<String, Tally> sum(List<DocumentResult> results) {
        Map<String, Tally> all = new TreeMap<>();
        results.forEach(
                result -> result.tallies().forEach((relation, tally) -> all.merge(relation, tally, Tally::plus)));
        return all;
    }

    private static Tally tally(List<DocumentResult> results, Set<String> relations) {
        return results.stream()
                .flatMap(result -> result.tallies().entrySet().stream())
                .filter(entry -> relations.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Tally.NONE, Tally::plus);
    }
}
