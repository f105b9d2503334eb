package org.ntpharm.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * In which texts an ambiguous name stands for its entity.
 *
 * @param licensing words of which the text must have one; where there are none, any text will do
 * @param excluding words of which it may have none
 */
public record NameContext(Set<String> licensing, Set<String> excluding) {
    /** Any text. */
    public static final NameContext ANY = new NameContext(Set.of(), Set.of());

    public NameContext {
        licensing = Set.copyOf(licensing);
        excluding = Set.copyOf(excluding);
    }

    /** Whether the name may be read in {@code text}; words are compared by their beginnings, in any case. */
    boolean allows(String text) {
        return (licensing.isEmpty() || anyOf(licensing, text)) && !anyOf(excluding, text);
    }

    private static boolean anyOf(Set<String> words, String text) {
        List<String> quoted = words.stream().map(Pattern::quote).toList();
        return !words.isEmpty()
                && Pattern.compile(
                                quoted.stream().collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")")),
                                Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find();
    }
}
