package org.ntpharm.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which entity may have which name, among those of one file: a label goes before a synonym, and what two want neither
 * gets.
 */
final class NameClaims {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 120;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String NOBODY = "";

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> synonyms = new HashMap<>();

    /**
     * Whether a text could hold the name and mean this: neither too short nor a formula's length, and with a letter.
     */
    static boolean usable(String name) {
        int signs = APART.matcher(name).replaceAll("").length();
        return signs >= SHORTEST
                && name.length() <= LONGEST
                && LETTER.matcher(name).find();
    }

    void label(String owner, String name) {
        claim(labels, owner, name);
    }

    void synonym(String owner, String name) {
        claim(synonyms, owner, name);
    }

    /** Whether {@code owner} may have the name as its label. */
    boolean grantsLabel(String owner, String name) {
        return owner.equals(labels.get(folded(name)));
    }

    /** Whether {@code owner} may have the name at all. */
    boolean grants(String owner, String name) {
        String folded = folded(name);
        String first = labels.get(folded);
        return owner.equals(first == null ? synonyms.get(folded) : first);
    }

    private static void claim(Map<String, String> owners, String owner, String name) {
        owners.merge(folded(name), owner, (first, second) -> first.equals(second) ? first : NOBODY);
    }

    private static String folded(String name) {
        return APART.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
