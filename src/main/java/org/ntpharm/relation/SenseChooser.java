package org.ntpharm.relation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ntpharm.mention.Mention;

/** Decides which property a trigger puts between two mentions: by its words, its preposition and their types. */
final class SenseChooser {
    private static final String LED_IN = "nmod_";
    private static final Set<String> PART_OF = Set.of("nmod_of", "nmod_including", "nmod_such_as", "nmod_like");

    private final Wording wording;
    private final Schema schema;
    private final NestedRegulation nested;
    private final Set<String> adverse;
    private final Participles participles;

    SenseChooser(Wording wording, Schema schema, WordLists words) {
        this.adverse = words.named("adverse");
        this.wording = wording;
        this.schema = schema;
        this.nested = new NestedRegulation(wording);
        this.participles = new Participles(wording);
    }

    Optional<String> property(Match match, Parse parse, Mention subject, int themeToken, Mention object) {
        List<String> licensed = senses(match, parse, themeToken).stream()
                .filter(sense -> schema.licenses(sense, subject.entry(), object.entry()))
                .toList();
        return licensed.stream()
                .filter(sense -> licensed.stream().noneMatch(other -> schema.closer(other, sense)))
                .findFirst()
                .map(sense -> valued(sense, parse, themeToken, object));
    }

    private List<String> senses(Match match, Parse parse, int themeToken) {
        if (match.label().equals(NestedRegulation.LABEL)) {
            return nested.senses(match, parse, themeToken);
        }
        Optional<Frame> frame = Arrays.stream(Frame.values())
                .filter(known -> known.lexInfoName().equals(match.label()))
                .findFirst();
        if (frame.isEmpty()) {
            return List.of(match.label());
        }
        return wording.lookup(head(parse, match.trigger()), frame.get()).stream()
                .filter(entry -> modified(entry, parse, match.trigger()))
                .filter(entry -> led(entry, parse, match.trigger(), themeToken))
                .flatMap(entry -> entry.senses().stream())
                .toList();
    }

    /** The lemma of the trigger; of a compound such as "dopamine-releasing" that of its verb. */
    private String head(Parse parse, int trigger) {
        return parse.mentions(trigger).isEmpty()
                ? parse.lemma(trigger)
                : participles.verb(parse.word(trigger)).orElse(parse.lemma(trigger));
    }

    private boolean modified(LexicalEntry entry, Parse parse, int trigger) {
        if (entry.modifiers().isEmpty()) {
            return true;
        }
        Set<String> around = parse.dependents(trigger, label -> !label.startsWith(LED_IN)).stream()
                .map(parse::lemma)
                .flatMap(SenseChooser::parts)
                .collect(Collectors.toSet());
        for (int i = trigger - 1; i >= Math.max(0, trigger - 5) && !namesWhatActs(parse, i); i--) {
            parts(parse.word(i).toLowerCase(Locale.ROOT)).forEach(around::add);
        }
        return around.containsAll(entry.modifiers());
    }

    /** Of "a partial agonist, D1 agonist and D2 antagonist" only the first agonist is called partial. */
    private boolean namesWhatActs(Parse parse, int token) {
        return parse.tag(token).startsWith("N")
                && !wording.lookup(parse.lemma(token), Frame.AGENT_NOUN).isEmpty();
    }

    /** The parts of a compound; "non-competitive" is one word and not a kind of competitive. */
    private static Stream<String> parts(String word) {
        return word.startsWith("non-") ? Stream.of(word) : Arrays.stream(word.split("-"));
    }

    private static boolean led(LexicalEntry entry, Parse parse, int trigger, int themeToken) {
        return entry.prepositions().isEmpty()
                || fits(entry, parse, themeToken)
                || whole(parse, trigger, themeToken)
                        .filter(noun -> fits(entry, parse, noun))
                        .isPresent();
    }

    private static boolean fits(LexicalEntry entry, Parse parse, int noun) {
        List<String> prepositions = parse.heads(noun).stream()
                .map(Parse.Arc::label)
                .filter(label -> label.startsWith(LED_IN))
                .map(label -> label.substring(LED_IN.length()))
                .toList();
        return prepositions.isEmpty() || prepositions.stream().anyMatch(entry.prepositions()::contains);
    }

    /**
     * The noun that the theme is a part or a kind of, where it is that noun which the trigger leads in: "for kinds of
     * X".
     */
    private static Optional<Integer> whole(Parse parse, int trigger, int themeToken) {
        return parse.head(themeToken, PART_OF::contains).filter(noun -> noun != trigger);
    }

    /** An effect is adverse where the words say so, and wanted where it relieves a condition. */
    private String valued(String sense, Parse parse, int themeToken, Mention object) {
        if (!sense.equals("hasEffect")) {
            return sense;
        }
        boolean unwanted = parse.dependents(themeToken, label -> true).stream()
                        .map(parse::lemma)
                        .anyMatch(adverse::contains)
                || nameSays(parse, object);
        if (unwanted) {
            return "hasAdverseEffect";
        }
        return object.entry().wanted() ? "hasTherapeuticEffect" : sense;
    }

    private boolean nameSays(Parse parse, Mention object) {
        return Arrays.stream(parse.text(object.span()).toLowerCase(Locale.ROOT).split("\\W+"))
                .anyMatch(adverse::contains);
    }
}
