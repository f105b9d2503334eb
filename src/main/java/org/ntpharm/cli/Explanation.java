package org.ntpharm.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ntpharm.claim.Certainty;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Confidence;
import org.ntpharm.claim.Sign;
import org.ntpharm.claim.Trace;
import org.ntpharm.claim.WithheldReason;
import org.ntpharm.mention.Entry;
import org.ntpharm.mention.Mention;
import org.ntpharm.relation.Analysis;
import org.ntpharm.relation.NearMiss;
import org.ntpharm.relation.NearMisses;
import org.ntpharm.relation.Parse;
import org.ntpharm.relation.ParseTree;
import org.ntpharm.text.Document;
import org.ntpharm.text.Span;

/** Tells a person how a sentence was read. Offsets are in code points. */
final class Explanation {
    private static final String INDENT = "  ";
    private static final Map<WithheldReason, String> REASONS = Map.of(
            WithheldReason.NEGATED, "the sentence denies it",
            WithheldReason.HEDGED, "the sentence does not commit itself to it",
            WithheldReason.COMPARATIVE, "the sentence only compares",
            WithheldReason.TAXONOMIC, "kinds of things belong to the vocabulary and are not taken from texts",
            WithheldReason.TEMPORAL, "the sentence says only that the two met, or in which order",
            WithheldReason.UNRESOLVED, "it is not clear what the sentence speaks of");

    private final Document document;
    private final NearMisses nearMisses;
    private final Confidence confidence;

    Explanation(Document document, NearMisses nearMisses, Confidence confidence) {
        this.confidence = confidence;
        this.document = document;
        this.nearMisses = nearMisses;
    }

    void print(Trace trace, PrintWriter out) {
        out.println(trace.sentence().text().replaceAll("\\s+", " "));
        out.println();
        out.println("Names");
        List<Mention> mentions = trace.groups().stream()
                .flatMap(group -> group.members().stream())
                .toList();
        mentions.forEach(mention -> out.println(INDENT + named(mention)));
        if (mentions.isEmpty()) {
            out.println(INDENT + "none");
        }
        trace.analysis()
                .ifPresentOrElse(
                        analysis -> analysis.clauses().forEach(clause -> print(clause, out)),
                        () -> out.printf("%nNot parsed: no property of the ontology may join two of these names.%n"));
        out.println();
        out.println("Claims");
        trace.claims().forEach(claim -> print(claim, trace.signs().getOrDefault(claim.id(), List.of()), out));
        if (trace.claims().isEmpty()) {
            out.println(INDENT + "none");
        }
        out.println();
    }

    private String named(Mention mention) {
        Entry entry = mention.entry();
        String kind = entry.unlinked()
                .map(type -> "not in the vocabulary; its name is made like that of a " + words(type))
                .orElse("in the vocabulary");
        String described = mention.antecedent()
                .map(sentence -> "; stands for a name before it")
                .orElse("");
        return "%s %s = %s (%s%s)"
                .formatted(offsets(mention.span()), quoted(mention.span()), entry.id(), kind, described);
    }

    private String offsets(Span span) {
        return "[" + document.codePointAt(span.start()) + "," + document.codePointAt(span.end()) + "]";
    }

    private String quoted(Span span) {
        return "\"" + document.text().substring(span.start(), span.end()).replaceAll("\\s+", " ") + "\"";
    }

    private void print(Analysis.Clause clause, PrintWriter out) {
        Parse parse = clause.parse();
        String words = IntStream.range(0, parse.size()).mapToObj(parse::word).collect(Collectors.joining(" "));
        out.printf("%nParse of %s\"%s\"%n", clause.aside() ? "what is said in passing, " : "", words);
        ParseTree.lines(parse).forEach(line -> out.println(INDENT + line));
        List<NearMiss> near = nearMisses.in(clause);
        if (!near.isEmpty()) {
            out.printf("%nCame near: a word that could join the names, and no pattern that does%n");
            near.forEach(miss -> out.println(INDENT + near(miss)));
        }
    }

    private static String near(NearMiss miss) {
        return "%s %s %s by \"%s\" (%s)"
                .formatted(
                        miss.subject().entry().id(),
                        String.join("|", miss.properties()),
                        miss.object().entry().id(),
                        miss.word(),
                        miss.frame());
    }

    private void print(Claim claim, List<Sign> signs, PrintWriter out) {
        out.println(INDENT + claim.subject() + " " + claim.predicate() + " " + claim.object());
        out.println(INDENT + INDENT + "pattern   " + claim.evidence().pattern());
        cues("negated by", claim.context().negationCues(), out);
        cues("weakened by", claim.context().hedgeCues(), out);
        String certainty = claim.certainty() == Certainty.CERTAIN ? "" : " " + word(claim.certainty());
        out.println(INDENT + INDENT + "reading   " + word(claim.polarity()) + certainty);
        out.println(INDENT
                + INDENT
                + claim.withheld()
                        .map(reason -> "withheld  " + word(reason) + ": " + REASONS.getOrDefault(reason, word(reason)))
                        .orElse("a fact    the sentence affirms it without reserve"));
        String why = signs.stream()
                .map(sign -> String.format(Locale.ROOT, "%s %+.1f", sign, confidence.weight(sign)))
                .collect(Collectors.joining(", "));
        claim.confidence()
                .ifPresent(value -> out.println(INDENT + INDENT + "confidence " + value.toPlainString() + ": " + why));
    }

    private static void cues(String name, List<String> cues, PrintWriter out) {
        if (!cues.isEmpty()) {
            out.println(INDENT + INDENT + name + " \"" + String.join("\", \"", cues) + "\"");
        }
    }

    /** "MolecularTarget" as "molecular target". */
    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
