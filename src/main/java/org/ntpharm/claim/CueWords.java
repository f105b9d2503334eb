package org.ntpharm.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ntpharm.claim.Cues.Kind;
import org.ntpharm.relation.Parse;
import org.ntpharm.relation.Parse.Arc;

/** What the words of one sentence are, as cues. */
final class CueWords {
    private static final int LONGEST_VERB_GROUP = 4;

    private final Cues cues;
    private final Parse parse;

    CueWords(Cues cues, Parse parse) {
        this.cues = cues;
        this.parse = parse;
    }

    /** Whether the lemma of {@code token} is a cue of {@code kind}. */
    boolean is(Kind kind, int token) {
        return cues.is(kind, parse.lemma(token));
    }

    /** Whether {@code token}, as it stands, is a cue of {@code kind}. */
    boolean stands(Kind kind, int token) {
        return cues.is(kind, word(token));
    }

    /** Whether {@code token} and the word after it are a cue of {@code kind}. */
    boolean pair(Kind kind, int token) {
        return token >= 0 && token + 1 < parse.size() && cues.is(kind, word(token) + " " + word(token + 1));
    }

    /**
     * Whether what stands behind the last hyphen of {@code token}, or its lemma, is a cue of {@code kind}:
     * "since-retracted".
     */
    boolean lastPart(Kind kind, int token) {
        String word = word(token);
        return is(kind, token) || cues.is(kind, word.substring(word.lastIndexOf('-') + 1));
    }

    String word(int token) {
        return parse.word(token).toLowerCase(Locale.ROOT);
    }

    boolean negator(int token) {
        boolean limits = token + 1 < parse.size() && stands(Kind.LIMIT, token + 1);
        return !limits && stands(Kind.NEGATOR, token) || pair(Kind.NEGATOR, token - 1);
    }

    /** Whether {@code token} is denied by a word that hangs on it, or is itself a word such as "nobody". */
    boolean denied(int token) {
        return is(Kind.NOBODY, token)
                || parse.dependents(token, label -> label.matches("neg|det|amod")).stream()
                        .anyMatch(this::negator);
    }

    /** "has not been replicated", however the sentence was parsed. */
    boolean deniedBefore(int verb) {
        return IntStream.range(Math.max(1, verb - LONGEST_VERB_GROUP), verb).anyMatch(this::negator);
    }

    /** Whether the adjective {@code token} doubts; "a few" does not. */
    boolean doubts(int token) {
        boolean doubt = cues.certainty(Kind.ATTRIBUTE, word(token))
                .filter(certain -> certain != Certainty.UNSPECIFIED)
                .isPresent();
        return doubt && !pair(Kind.LIMIT, token - 1);
    }

    /**
     * "almost blocks": whether what {@code verb} says is missed by a little. "almost completely blocks" and "nearly
     * abolished" say that much was done.
     */
    boolean shortOf(int adverb, int verb) {
        return is(Kind.NEARLY, adverb)
                && parse.tag(verb).startsWith("V")
                && !is(Kind.TOTAL, verb)
                && adverb + 1 < parse.size()
                && parse.tag(adverb + 1).startsWith("V");
    }

    /** "did not change X-induced Y": whether {@code verb} does, or does not do, something to what is there before. */
    boolean standing(int verb) {
        return is(Kind.STANDING, verb);
    }

    /** "is being tested as an antagonist": the predicate leaves open what it asks. */
    boolean asks(int predicate) {
        return is(Kind.INQUIRY, predicate) && !is(Kind.FACTIVE, predicate) && !is(Kind.OBSERVATION, predicate);
    }

    /** Whether the predicate can take "how" and "why" clauses, which it leaves open without doubting that it is so. */
    boolean open(int predicate) {
        return is(Kind.FACTIVE, predicate) || is(Kind.INQUIRY, predicate);
    }

    boolean manner(int token) {
        return any(token, label -> label.startsWith("advmod"), adverb -> is(Kind.MANNER, adverb));
    }

    boolean infinitive(int token) {
        return any(token, "mark"::equals, mark -> parse.lemma(mark).equals("to"));
    }

    boolean definite(int noun) {
        return parse.tag(noun).startsWith("N")
                && any(
                        noun,
                        label -> label.equals("det") || label.equals("nmod:poss"),
                        word -> !parse.lemma(word).matches("an?|no|any|some"));
    }

    /** "the effect of X" takes the effect for granted, whatever is said of it; "no effect was seen" does not. */
    boolean granted(int noun, int above) {
        return definite(noun)
                && !inquiredAbility(noun, above)
                && unsettled(above).isEmpty()
                && !is(Kind.OBSERVATION, above)
                && !is(Kind.EXCLUSION, above)
                && !is(Kind.EVIDENCE, noun);
    }

    /**
     * The word by which {@code predicate} leaves open what its subject names: "remains controversial", "was not
     * replicated", "awaits proof".
     */
    Optional<String> unsettled(int predicate) {
        boolean matter = parse.lemma(predicate).matches("matter|subject|topic|open|await|require|need");
        String places = matter ? "dobj|nmod_(?:of|to)" : "xcomp|ccomp|acomp";
        return Stream.concat(Stream.of(predicate), parse.dependents(predicate, label -> label.matches(places)).stream())
                .filter(token -> stands(Kind.UNSETTLED, token) && !deniedBefore(token)
                        || is(Kind.CONFIRMATION, token) && deniedBefore(token))
                .map(parse::word)
                .findFirst();
    }

    /** "the ability of X to block Y was examined" */
    boolean inquiredAbility(int noun, int above) {
        return is(Kind.ABILITY, noun) && asks(above);
    }

    /** "we withdraw our claim that" */
    boolean takenBack(int noun, int above) {
        return is(Kind.EVIDENCE, noun) && is(Kind.RETRACTION, above);
    }

    /** "cannot be excluded", "could not be ruled out" */
    boolean notExcluded(int verb) {
        return is(Kind.EXCLUSION, verb) && deniedBefore(verb);
    }

    /** "whereas X does": what is said of the clause above is not said of this one, whatever is said of both. */
    boolean contrasted(int token, Arc up) {
        boolean clause = up.label().startsWith("advcl") || up.label().equals("parataxis");
        return clause
                && (parse.dependents(token).stream().anyMatch(arc -> stands(Kind.CONTRAST, arc.token()))
                        || IntStream.range(up.token() + 1, token).anyMatch(at -> stands(Kind.CONTRAST, at)));
    }

    private boolean any(int token, Predicate<String> labels, Predicate<Integer> words) {
        return parse.dependents(token, labels).stream().anyMatch(words);
    }
}
