package org.ntpharm.mention;

import java.util.List;

/** Regular English plurals. */
final class Plurals {
    private static final int SHORTEST = 2;

    private Plurals() {}

    /** The plurals that {@code word}, in lower case, can have; none for numbers and single letters. */
    static List<String> of(String word) {
        if (word.length() < SHORTEST || !Character.isLetter(word.charAt(word.length() - 1))) {
            return List.of();
        }
        if (word.endsWith("is")) {
            return List.of(word.substring(0, word.length() - 2) + "es");
        }
        if (word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return List.of(word.substring(0, word.length() - 1) + "ies");
        }
        if (word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh")) {
            return List.of(word + "es");
        }
        return List.of(word + "s");
    }
}
