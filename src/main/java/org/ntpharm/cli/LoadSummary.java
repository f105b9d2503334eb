package org.ntpharm.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ntpharm.claim.Reading;
import org.ntpharm.claim.WithheldReason;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.load.Stopwatch;
import org.ntpharm.store.Loaded;
import org.ntpharm.store.RejectedClaim;
import org.ntpharm.store.Statistics;

/** What one run of loading did, for the reader at its end. */
final class LoadSummary {
    private final Map<Loaded.Status, Integer> documents = new EnumMap<>(Loaded.Status.class);
    private final Map<WithheldReason, Integer> withheld = new EnumMap<>(WithheldReason.class);
    private final List<String> rejected = new ArrayList<>();
    private int claims;
    private int facts;
    private int sentences;
    private int parsed;
    private String times = "";

    /** Counts a document that the store held already, so that it was not read. */
    void skipped() {
        documents.merge(Loaded.Status.UNCHANGED, 1, Integer::sum);
    }

    /** Counts a document that was read and what the store made of it. */
    void add(Reading reading, Loaded loaded) {
        documents.merge(loaded.status(), 1, Integer::sum);
        sentences += reading.sentences().size();
        parsed += reading.parsed();
        claims += loaded.claims();
        facts += loaded.direct();
        List<String> left = loaded.rejected().stream().map(RejectedClaim::id).toList();
        reading.claims().stream()
                .filter(claim -> !left.contains(claim.id()))
                .flatMap(claim -> claim.withheld().stream())
                .forEach(reason -> withheld.merge(reason, 1, Integer::sum));
        loaded.rejected()
                .forEach(claim -> rejected.add(describe(reading.document().id(), claim)));
    }

    /** Notes where the time of all that was read went. */
    void took(Stopwatch watch, ReaderParts parts) {
        times = sentences == 0 ? "" : ReadingTimes.of(watch, parts);
    }

    /** Whether claims were left out. */
    boolean hasRejects() {
        return !rejected.isEmpty();
    }

    /** Prints what was done, what was left out and what {@code now} is in the store. */
    void print(PrintWriter out, Statistics now) {
        out.printf(
                "documents: %d added, %d replaced, %d unchanged%n",
                count(Loaded.Status.ADDED), count(Loaded.Status.REPLACED), count(Loaded.Status.UNCHANGED));
        out.printf("read in them: %d claims, %d facts; %s%n", claims, facts, withheld());
        out.printf("%d sentences, %d parsed%n", sentences, parsed);
        out.print(times);
        if (hasRejects()) {
            out.printf("left out, because they do not fit the shapes: %d claims%n", rejected.size());
            rejected.forEach(out::println);
        }
        out.printf(
                "the store now: %d documents, %d claims, %d facts, %d inferred triples%n",
                now.documents(), now.claims(), now.direct(), now.inferred());
    }

    private int count(Loaded.Status status) {
        return documents.getOrDefault(status, 0);
    }

    private String withheld() {
        int all = withheld.values().stream().mapToInt(Integer::intValue).sum();
        String reasons = withheld.entrySet().stream()
                .map(reason -> reason.getKey().name().toLowerCase(Locale.ROOT) + " " + reason.getValue())
                .collect(Collectors.joining(", "));
        return all + " claims withheld from the facts" + (reasons.isEmpty() ? "" : " (" + reasons + ")");
    }

    private static String describe(String document, RejectedClaim claim) {
        return "  " + document + " " + claim.id() + ": " + claim.message() + " (" + claim.shape() + ")"
                + System.lineSeparator() + "      " + claim.sentence().replaceAll("\\s+", " ");
    }
}
