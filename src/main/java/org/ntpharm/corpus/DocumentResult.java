package org.ntpharm.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ntpharm.claim.Reading;
import org.ntpharm.claim.Sign;
import org.ntpharm.claim.Trace;

/**
 * What was annotated in one document and what was read.
 *
 * @param document the document
 * @param reading its reading
 * @param traces how each of its sentences was read
 * @param gold the facts that were annotated
 * @param doubted the annotated facts that are marked as negated or speculated
 * @param predictions what was read, as facts of the corpus
 * @param missed the annotated facts that were not read
 */
public record DocumentResult(
        AnnotatedDocument document,
        Reading reading,
        List<Trace> traces,
        Set<Fact> gold,
        List<DoubtedFact> doubted,
        List<Prediction> predictions,
        List<MissedFact> missed) {
    public DocumentResult {
        traces = List.copyOf(traces);
        gold = Set.copyOf(gold);
        doubted = List.copyOf(doubted);
        predictions = List.copyOf(predictions);
        missed = List.copyOf(missed);
    }

    /** A fact that the annotator marked as negated, or else as speculated. */
    public record DoubtedFact(Fact fact, boolean negated) {}

    /** What the confidence of each claim comes from, under its id. */
    public Map<String, List<Sign>> signs() {
        return traces.stream()
                .flatMap(trace -> trace.signs().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The distinct facts that were read. */
    public Set<Fact> predicted() {
        return predictions.stream().map(Prediction::fact).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How many facts of each relation are right, missed and false. */
    Map<String, Tally> tallies() {
        Map<String, Tally> tallies = new TreeMap<>();
        Set<Fact> predicted = predicted();
        gold.forEach(fact ->
                tallies.merge(fact.relation(), predicted.contains(fact) ? Tally.RIGHT : Tally.MISSED, Tally::plus));
        predicted.stream()
                .filter(fact -> !gold.contains(fact))
                .forEach(fact -> tallies.merge(fact.relation(), Tally.FALSE, Tally::plus));
        return tallies;
    }
}
