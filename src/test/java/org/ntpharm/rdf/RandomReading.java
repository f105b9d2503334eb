package org.ntpharm.rdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ntpharm.circumstance.Amount;
import org.ntpharm.circumstance.Dosage;
import org.ntpharm.circumstance.Setting;
import org.ntpharm.circumstance.Species;
import org.ntpharm.circumstance.Unit;
import org.ntpharm.claim.Certainty;
import org.ntpharm.claim.CitedWork;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Context;
import org.ntpharm.claim.DoseLevel;
import org.ntpharm.claim.Evidence;
import org.ntpharm.claim.Polarity;
import org.ntpharm.claim.Reading;
import org.ntpharm.claim.UnlinkedEntity;
import org.ntpharm.claim.WithheldReason;
import org.ntpharm.text.Document;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Span;

/** A reading of a made-up text with characters of all widths, in which no word of a sentence occurs twice. */
final class RandomReading {
    private static final List<String> WORDS = List.of(
            "ketamine",
            "\u03B1-methyl",
            "5-HT\u2082A",
            "\uD83D\uDC8A",
            "\"quoted\"",
            "back\\slash",
            "na\u00EFve",
            "\uD835\uDEFC2");

    private static final List<UnlinkedEntity> UNLINKED = List.of(new UnlinkedEntity("x", "na\u00EFve X", "Receptor"));

    private final Random random;

    RandomReading(long seed) {
        this.random = new Random(seed);
    }

    Reading reading() {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (int ordinal = 1; ordinal <= 4; ordinal++) {
            int start = text.length();
            List<String> words = new ArrayList<>(WORDS);
            Collections.shuffle(words, random);
            text.append(String.join(" ", words)).append('.');
            sentences.add(new Sentence(ordinal, Span.of(start, text.length()), text.substring(start)));
            text.append("\n ");
        }
        List<CitedWork> works = IntStream.range(0, 3).mapToObj(this::work).toList();
        List<Claim> claims = IntStream.range(0, 6)
                .mapToObj(i -> claim("c" + i, sentences, works))
                .toList();
        return new Reading(new Document("a", text.toString()), sentences, claims, works, UNLINKED, 4);
    }

    private CitedWork work(int index) {
        return new CitedWork(
                "w" + index,
                Optional.of("" + index),
                maybe(() -> "A. \"Name\" & B"),
                maybe(() -> 1900 + index),
                maybe(() -> "An entry\nof two lines"));
    }

    private Claim claim(String id, List<Sentence> sentences, List<CitedWork> works) {
        Polarity polarity = any(List.of(Polarity.values()));
        Certainty certainty = any(List.of(Certainty.values()));
        boolean doubtful = polarity == Polarity.NEGATED || certainty != Certainty.CERTAIN;
        Sentence sentence = any(sentences);
        Evidence evidence = new Evidence(
                sentence,
                maybe(() -> mention(sentence)),
                mention(sentence),
                "family.wording",
                maybe(() -> any(sentences)));
        return new Claim(
                id,
                any(List.of("ketamine", "5-ht")),
                any(List.of("blocks", "treats")),
                any(List.of("nmda-receptor", "x")),
                polarity,
                certainty,
                evidence,
                context(works),
                maybe(() -> "c" + random.nextInt(6)),
                maybe(() -> "c" + random.nextInt(6)),
                doubtful ? Optional.of(any(List.of(WithheldReason.values()))) : Optional.empty(),
                maybe(() -> new BigDecimal("0.85")));
    }

    private Context context(List<CitedWork> works) {
        return new Context(
                some(),
                some(),
                some(),
                maybe(() -> "10 mg/kg"),
                maybe(() -> any(List.of(DoseLevel.values()))),
                maybe(() -> "y"),
                maybe(() -> "r\u00E4ts"),
                maybe(() -> any(works).id()),
                random.nextBoolean() ? List.of() : List.of("w0", "w2"),
                maybe(() -> 1959),
                dosage(),
                setting());
    }

    private Dosage dosage() {
        Unit unit = any(
                List.of(new Unit("mg/kg", Optional.of("MilliGM-PER-KiloGM")), new Unit("ug/kg/min", Optional.empty())));
        BigDecimal half = new BigDecimal("0.5");
        BigDecimal ten = new BigDecimal("10");
        List<Amount> amounts = any(List.of(
                List.of(),
                List.of(new Amount(Optional.of(half), Optional.of(ten), unit)),
                List.of(
                        new Amount(Optional.of(ten), Optional.of(ten), unit),
                        new Amount(Optional.empty(), Optional.of(half), unit)),
                List.of(new Amount(Optional.of(half), Optional.empty(), unit))));
        List<String> routes = random.nextBoolean() ? List.of() : List.of("IntravenousRoute", "OralRoute");
        return new Dosage(amounts, routes, maybe(() -> "twice daily"), maybe(() -> "for 14 days"));
    }

    private Setting setting() {
        List<Species> species =
                random.nextBoolean() ? List.of() : List.of(new Species("10116", "rat"), new Species("9606", "human"));
        return new Setting(species, random.nextBoolean() ? List.of() : List.of("gloom"), some());
    }

    private Span mention(Sentence sentence) {
        String word = any(WORDS);
        int start = sentence.span().start() + sentence.text().indexOf(word);
        return Span.of(start, start + word.length());
    }

    private List<String> some() {
        return WORDS.subList(0, random.nextInt(3));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
