package org.ntpharm.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ntpharm.text.Span;

/**
 * Abbreviations in brackets behind their long form, found by the rule of Schwartz and Hearst (Pac Symp Biocomput 2003):
 * each character of the short form occurs in order in the words before it, the first one at the start of a word.
 */
final class Abbreviations {
    private static final Pattern BRACKETED = Pattern.compile("\\(([\\p{L}][\\p{L}\\d-]{1,9})s?\\)");

    private Abbreviations() {}

    /**
     * A definition such as "treatment resistant depression (TRD)".
     *
     * @param brackets the short form with its brackets
     * @param shortForm the short form
     * @param longForm the words that it stands for
     */
    record Definition(Span brackets, String shortForm, Span longForm) {}

    /** All definitions in {@code text}; {@code offset} is added to their spans. */
    static List<Definition> definitions(String text, int offset) {
        List<Definition> definitions = new ArrayList<>();
        Matcher matcher = BRACKETED.matcher(text);
        while (matcher.find()) {
            String shortForm = matcher.group(1);
            int start = longFormStart(text.substring(0, matcher.start()).stripTrailing(), shortForm);
            if (start >= 0 && shortForm.chars().anyMatch(Character::isUpperCase)) {
                Span brackets = Span.of(offset + matcher.start(), offset + matcher.end());
                definitions.add(new Definition(brackets, shortForm, Span.of(offset + start, offset + matcher.start())));
            }
        }
        return definitions;
    }

    private static int longFormStart(String before, String shortForm) {
        int at = before.length() - 1;
        for (int i = shortForm.length() - 1; i >= 0; i--) {
            char wanted = Character.toLowerCase(shortForm.charAt(i));
            if (!Character.isLetterOrDigit(wanted)) {
                continue;
            }
            while (at >= 0
                    && (Character.toLowerCase(before.charAt(at)) != wanted || (i == 0 && insideWord(before, at)))) {
                at--;
            }
            if (at < 0) {
                return -1;
            }
            at--;
        }
        int start = at + 1;
        int words = before.substring(start).trim().split("[\\s-]+").length;
        return words <= Math.min(shortForm.length() + 5, shortForm.length() * 2) ? start : -1;
    }

    private static boolean insideWord(String text, int at) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
