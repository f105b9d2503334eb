package org.ntpharm.store;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much a store holds.
 *
 * @param documents documents read
 * @param sentences their sentences, those without claims too
 * @param claims all claims
 * @param byPolarity claims by the local name of their polarity
 * @param byCertainty claims by the local name of their certainty
 * @param byReason withheld claims by the local name of the reason
 * @param direct direct triples, one that follows from several documents counted once for each
 * @param inferred triples that follow by rules
 * @param entities entities of the vocabulary by the local name of their class
 * @param identifiers what entities of the vocabulary match elsewhere, by the beginning of its IRIs
 * @param quads everything, the ontology included
 */
public record Statistics(
        long documents,
        long sentences,
        long claims,
        SortedMap<String, Long> byPolarity,
        SortedMap<String, Long> byCertainty,
        SortedMap<String, Long> byReason,
        long direct,
        long inferred,
        SortedMap<String, Long> entities,
        SortedMap<String, Long> identifiers,
        long quads) {
    public Statistics {
        byPolarity = copy(byPolarity);
        byCertainty = copy(byCertainty);
        byReason = copy(byReason);
        entities = copy(entities);
        identifiers = copy(identifiers);
    }

    /** How many claims have no direct triple. */
    public long withheld() {
        return byReason.values().stream().collect(Collectors.summingLong(Long::longValue));
    }

    private static SortedMap<String, Long> copy(Map<String, Long> counts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
