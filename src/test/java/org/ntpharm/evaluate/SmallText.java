package org.ntpharm.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ntpharm.circumstance.Dosage;
import org.ntpharm.circumstance.Setting;
import org.ntpharm.claim.Certainty;
import org.ntpharm.claim.CitedWork;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Context;
import org.ntpharm.claim.Evidence;
import org.ntpharm.claim.Polarity;
import org.ntpharm.claim.Reading;
import org.ntpharm.claim.WithheldReason;
import org.ntpharm.text.Document;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Span;

/** A text of a sentence or two, readings of it made by hand, and lines of expected claims. */
final class SmallText {
    static final Context PLAIN = context(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    private final Document document;
    private final List<Claim> claims = new ArrayList<>();
    private final List<CitedWork> works = new ArrayList<>();

    SmallText(String text) {
        document = new Document("small", text);
    }

    static Context context(
            Optional<String> dose, Optional<String> attributedTo, List<String> citations, Optional<String> comparator) {
        return new Context(
                List.of(),
                List.of(),
                List.of(),
                dose,
                Optional.empty(),
                comparator,
                Optional.empty(),
                attributedTo,
                citations,
                Optional.empty(),
                Dosage.NONE,
                Setting.NONE);
    }

    Document document() {
        return document;
    }

    /** The reading also holds an affirmed and certain claim, such as {@code "x blocks y"}. */
    SmallText says(String sentence, String triple) {
        return says(sentence, triple, Polarity.AFFIRMED, Certainty.CERTAIN, PLAIN);
    }

    SmallText says(String sentence, String triple, Context context) {
        return says(sentence, triple, Polarity.AFFIRMED, Certainty.CERTAIN, context);
    }

    SmallText says(String sentence, String triple, Polarity polarity, Certainty certainty, Context context) {
        String[] terms = triple.split(" ", -1);
        Optional<WithheldReason> withheld = Optional.empty();
        if (polarity == Polarity.NEGATED) {
            withheld = Optional.of(WithheldReason.NEGATED);
        } else if (certainty != Certainty.CERTAIN) {
            withheld = Optional.of(WithheldReason.HEDGED);
        }
        claims.add(new Claim(
                "c" + claims.size(),
                terms[0],
                terms[1],
                terms[2],
                polarity,
                certainty,
                evidence(sentence),
                context,
                Optional.empty(),
                Optional.empty(),
                withheld,
                Optional.empty()));
        return this;
    }

    SmallText cites(CitedWork work) {
        works.add(work);
        return this;
    }

    /** A line that expects of {@code sentence} what {@code rest} says, with spaces for tabs and a dot for nothing. */
    String expects(String sentence, String rest) {
        int start = document.text().indexOf(sentence);
        int end = start + sentence.length();
        return document.codePointAt(start) + "\t" + document.codePointAt(end) + "\t"
                + rest.replace(' ', '\t').replace("_", " ").replace(".", "");
    }

    Score score(String... lines) {
        List<ExpectedClaim> expected = ExpectedClaims.parse(ExpectedClaims.HEADER + "\n" + String.join("\n", lines));
        return Scorer.score(expected, new Reading(document, List.of(), claims, works, 0));
    }

    private Evidence evidence(String words) {
        int start = document.text().indexOf(words);
        Span span = Span.of(start, start + words.length());
        return new Evidence(
                new Sentence(1, span, words), Optional.empty(), span, "test.made-by-hand", Optional.empty());
    }
}
