package org.ntpharm.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ntpharm.circumstance.Amount;
import org.ntpharm.circumstance.Dosage;
import org.ntpharm.circumstance.Species;
import org.ntpharm.claim.Certainty;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Context;
import org.ntpharm.claim.Polarity;
import org.ntpharm.claim.Reading;
import org.ntpharm.text.Sentence;

/** The claims of one reading, sentence by sentence, for a person to check. */
final class ClaimTable {
    private static final String INDENT = "    ";

    private final Reading reading;

    ClaimTable(Reading reading) {
        this.reading = reading;
    }

    /** Prints each sentence that makes a claim with its offsets in code points, and below it its claims. */
    void print(PrintWriter out) {
        Map<Sentence, List<Claim>> bySentence = reading.claims().stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.evidence().sentence(), LinkedHashMap::new, Collectors.toList()));
        bySentence.forEach((sentence, claims) -> {
            out.println(offsets(sentence) + " " + sentence.text().replaceAll("\\s+", " "));
            claims.forEach(claim -> print(claim, out));
            out.println();
        });
        long facts = reading.claims().stream().filter(Claim::promoted).count();
        out.printf(
                "%d sentences, %d parsed; %d claims, %d of them facts%n",
                reading.sentences().size(), reading.parsed(), reading.claims().size(), facts);
    }

    private String offsets(Sentence sentence) {
        int begin = reading.document().codePointAt(sentence.span().start());
        int end = reading.document().codePointAt(sentence.span().end());
        return "[" + begin + "," + end + "]";
    }

    private static void print(Claim claim, PrintWriter out) {
        String confidence = claim.confidence()
                .map(value -> "   confidence " + value.toPlainString())
                .orElse("");
        out.println(INDENT + claim.subject() + " " + claim.predicate() + " " + claim.object() + "   " + status(claim)
                + "   by " + claim.evidence().pattern() + confidence);
        String details = details(claim);
        if (!details.isEmpty()) {
            out.println(INDENT + INDENT + details);
        }
    }

    private static String status(Claim claim) {
        return claim.withheld().map(reason -> "withheld: " + word(reason)).orElse("fact");
    }

    private static String details(Claim claim) {
        Context context = claim.context();
        List<String> parts = new ArrayList<>();
        if (claim.polarity() == Polarity.NEGATED) {
            parts.add("negated" + quoted(context.negationCues()));
        }
        if (claim.certainty() != Certainty.CERTAIN) {
            parts.add(word(claim.certainty()) + quoted(context.hedgeCues()));
        }
        parts.addAll(contextOf(context));
        Stream.of(part("mechanism", claim.mechanism()), part("presupposes", claim.presupposes()))
                .flatMap(Optional::stream)
                .forEach(parts::add);
        return String.join("; ", parts);
    }

    private static List<String> contextOf(Context context) {
        Dosage dosage = context.dosage();
        return Stream.of(
                        part("dose", context.dose()),
                        part("dose level", context.doseLevel().map(ClaimTable::word)),
                        part(
                                "measured",
                                joined(dosage.amounts().stream()
                                        .map(Amount::toString)
                                        .toList())),
                        part(
                                "by",
                                joined(dosage.routes().stream()
                                        .map(ClaimTable::route)
                                        .toList())),
                        part("how often", dosage.frequency()),
                        part("how long", dosage.duration()),
                        part("compared with", context.comparator()),
                        part("in", context.population()),
                        part("who have", joined(context.setting().conditions())),
                        part(
                                "species",
                                joined(context.setting().species().stream()
                                        .map(Species::name)
                                        .toList())),
                        part("model", joined(context.setting().models())),
                        part("found by", context.attributedTo()),
                        part("reported", context.reportedYear().map(String::valueOf)),
                        part("citing", joined(context.citations())),
                        part("qualified", joined(context.qualifiers())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> part(String name, Optional<String> value) {
        return value.map(words -> name + ": " + words);
    }

    private static Optional<String> joined(List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
    }

    /** "IntravenousRoute" as "intravenous". */
    private static String route(String name) {
        return name.replaceFirst("Route$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static String quoted(List<String> cues) {
        return cues.isEmpty() ? "" : " by \"" + String.join("\", \"", cues) + "\"";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
