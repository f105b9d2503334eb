package org.ntpharm.store;

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

/** Readings made by hand: one sentence a claim, "subject predicate object.", with "not" where it is negated. */
final class Readings {
    private static final Context PLAIN = new Context(
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Dosage.NONE,
            Setting.NONE);

    private final String document;
    private Context context = PLAIN;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<CitedWork> works = new ArrayList<>();

    private Readings(String document) {
        this.document = document;
    }

    static Readings of(String document) {
        return new Readings(document);
    }

    /** What is said from here on is said of these doses. */
    Readings at(Dosage dosage) {
        context = new Context(
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                dosage,
                Setting.NONE);
        return this;
    }

    Readings says(String subject, String predicate, String object) {
        return claim(subject + " " + predicate + " " + object, Polarity.AFFIRMED, Optional.empty(), Optional.empty());
    }

    Readings denies(String subject, String predicate, String object) {
        return claim(
                subject + " " + predicate + " " + object,
                Polarity.NEGATED,
                Optional.of(WithheldReason.NEGATED),
                Optional.empty());
    }

    Readings withholds(String subject, String predicate, String object, WithheldReason reason) {
        return claim(
                subject + " " + predicate + " " + object, Polarity.AFFIRMED, Optional.of(reason), Optional.empty());
    }

    /** A claim that comes about by the claim {@code mechanism}. */
    Readings saysBy(String mechanism, String subject, String predicate, String object) {
        return claim(
                subject + " " + predicate + " " + object, Polarity.AFFIRMED, Optional.empty(), Optional.of(mechanism));
    }

    Reading reading() {
        return new Reading(new Document(document, text.toString()), sentences, claims, works, sentences.size());
    }

    private Readings claim(
            String words, Polarity polarity, Optional<WithheldReason> withheld, Optional<String> mechanism) {
        String[] terms = words.split(" ", -1);
        String sentence = polarity == Polarity.NEGATED ? "not " + words + "." : words + ".";
        int start = text.length();
        text.append(sentence).append('\n');
        Sentence stated = new Sentence(sentences.size() + 1, Span.of(start, start + sentence.length()), sentence);
        sentences.add(stated);
        int object = start + sentence.indexOf(terms[2]);
        int subject = start + sentence.indexOf(terms[0]);
        var evidence = new Evidence(
                stated,
                Optional.of(Span.of(subject, subject + terms[0].length())),
                Span.of(object, object + terms[2].length()),
                "test.hand-made",
                Optional.empty());
        claims.add(new Claim(
                "s" + stated.ordinal(),
                terms[0],
                terms[1],
                terms[2],
                polarity,
                Certainty.CERTAIN,
                evidence,
                context,
                mechanism,
                Optional.empty(),
                withheld,
                Optional.empty()));
        return this;
    }
}
