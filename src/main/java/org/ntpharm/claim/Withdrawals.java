package org.ntpharm.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ntpharm.claim.Cues.Kind;

/**
 * Whether a sentence, or what follows a semicolon, takes back what was said right before it: "The paper was later
 * retracted.", "Others could not confirm this."
 */
final class Withdrawals {
    /** Words that may come before what is taken back: "In 2019, the paper was". */
    private static final int LONGEST_OPENING = 4;
    /** Words between pointer and noun: "this early report". */
    private static final int LONGEST_DESCRIPTION = 2;
    /** From the noun or the negation to the verb. */
    private static final int LONGEST_WAY = 6;
    /** More is said in a longer one than that something is taken back. */
    private static final int LONGEST = 20;

    private static final List<String> POINTERS =
            List.of("the", "this", "that", "these", "those", "his", "her", "their", "its");
    private static final String AUXILIARY = "is|are|was|were|has|have|had|been|be|being";
    private static final String DENIAL = "failed|unable|failure";

    private final Cues cues;

    Withdrawals(Cues cues) {
        this.cues = cues;
    }

    /** The word by which {@code text}, which names no drug, target or effect, takes back what was said before. */
    Optional<String> in(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d'-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.size() > LONGEST
                ? Optional.empty()
                : Stream.concat(undone(words), unconfirmed(words)).findFirst();
    }

    private Stream<String> undone(List<String> words) {
        return IntStream.rangeClosed(0, Math.min(LONGEST_OPENING, words.size() - 1))
                .filter(at -> POINTERS.contains(words.get(at)))
                .flatMap(at -> IntStream.rangeClosed(at + 1, Math.min(at + 1 + LONGEST_DESCRIPTION, words.size() - 1)))
                .filter(noun -> isNoun(words.get(noun)))
                .boxed()
                .flatMap(noun -> after(words, noun)
                        .filter(verb -> isUndone(words.get(verb)))
                        .filter(verb -> any(words, noun, verb, word -> word.matches(AUXILIARY)))
                        .filter(verb -> !any(words, noun, verb, this::negates))
                        .mapToObj(words::get));
    }

    private Stream<String> unconfirmed(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(at -> negates(words.get(at)) || words.get(at).matches(DENIAL))
                .boxed()
                .flatMap(denial -> after(words, denial)
                        .filter(verb -> isConfirmation(words.get(verb)))
                        .filter(verb -> resumes(words, denial, verb))
                        .mapToObj(verb -> words.get(denial) + " " + words.get(verb)));
    }

    /** "this could not be confirmed", "could not confirm these findings". */
    private boolean resumes(List<String> words, int denial, int verb) {
        boolean subject = denial <= LONGEST_OPENING && POINTERS.contains(words.get(0));
        boolean object = verb + 1 < words.size() && POINTERS.contains(words.get(verb + 1));
        boolean bare =
                object && verb + 2 == words.size() || subject && words.get(0).matches("this|these|that");
        boolean noun = IntStream.rangeClosed(subject ? 1 : verb + 2, subject ? denial - 1 : words.size() - 1)
                .anyMatch(at -> isNoun(words.get(at)));
        return bare || (subject || object) && noun;
    }

    private static IntStream after(List<String> words, int at) {
        return IntStream.rangeClosed(at + 1, Math.min(at + LONGEST_WAY, words.size() - 1));
    }

    private static boolean any(List<String> words, int from, int to, Predicate<String> condition) {
        return words.subList(from + 1, to).stream().anyMatch(condition);
    }

    private boolean isNoun(String word) {
        String singular = word.equals("data") ? "datum" : word.replaceFirst("(?<=..[^s])s$", "");
        String noun = singular.equals("studie") ? "study" : singular;
        return cues.is(Kind.WORK, noun) || cues.is(Kind.RESUMED, noun);
    }

    private boolean isUndone(String word) {
        return cues.is(Kind.DISCREDIT, word) || cues.is(Kind.UNDONE, word);
    }

    private boolean isConfirmation(String word) {
        return Stream.of(
                        word, word.replaceFirst("d$", ""), word.replaceFirst("ed$", ""), word.replaceFirst("ied$", "y"))
                .anyMatch(form -> cues.is(Kind.CONFIRMATION, form));
    }

    private boolean negates(String word) {
        return cues.is(Kind.NEGATOR, word) || word.endsWith("n't");
    }
}
