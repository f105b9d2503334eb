package org.ntpharm.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The entries of a document's reference list, which are numbered or begin with an author's name. */
final class ReferenceList {
    private static final Pattern NUMBERED = Pattern.compile("^[\\[(]?(\\d{1,3})[\\]).]\\s+(.{2,})$", Pattern.DOTALL);
    /** "Berman RM, Cappiello A", "Krystal, J. H. (1994)", "Parsons CG." */
    private static final Pattern AUTHOR = Pattern.compile(
            "^\\p{Lu}[\\p{L}'’-]+(?:,\\s*\\p{Lu}\\.|\\s+\\p{Lu}{1,3}(?=[,.(]|\\s+(?:\\(|and\\b|&))).*", Pattern.DOTALL);

    private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)(?:[a-z]?)\\b");

    private final Map<Integer, String> numbered = new LinkedHashMap<>();
    private final List<String> authored = new ArrayList<>();
    private int open;

    /** Reads one sentence of the list: it opens an entry, or goes on with the last. */
    void add(String text) {
        Matcher number = NUMBERED.matcher(text);
        if (number.matches()) {
            open = Integer.parseInt(number.group(1));
            numbered.put(open, number.group(2));
        } else if (open > 0) {
            numbered.computeIfPresent(open, (same, entry) -> entry + " " + text);
        } else if (AUTHOR.matcher(text).matches()) {
            authored.add(text);
        } else if (!authored.isEmpty()) {
            authored.add(authored.remove(authored.size() - 1) + " " + text);
        }
    }

    boolean isEmpty() {
        return numbered.isEmpty() && authored.isEmpty();
    }

    /** The entry of this number. */
    Optional<String> numbered(int number) {
        return Optional.ofNullable(numbered.get(number));
    }

    /** The number of the only numbered entry of that first author and year. */
    Optional<Integer> number(String author, int year) {
        List<Integer> numbers = numbered.entrySet().stream()
                .filter(entry -> isOf(entry.getValue(), author, year))
                .map(Map.Entry::getKey)
                .toList();
        return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
    }

    /** The only entry without a number of that first author and year; of "1994a" and "1994b" nobody knows which. */
    Optional<String> of(String author, int year) {
        List<String> entries =
                authored.stream().filter(entry -> isOf(entry, author, year)).toList();
        return entries.size() == 1 ? Optional.of(entries.get(0)) : Optional.empty();
    }

    private static boolean isOf(String entry, String author, int year) {
        String first = entry.split("[\\s,]+", 2)[0];
        return first.toLowerCase(Locale.ROOT).equals(author.toLowerCase(Locale.ROOT))
                && year(entry).equals(Optional.of(year));
    }

    /** The first year in {@code entry}. */
    static Optional<Integer> year(String entry) {
        Matcher matcher = YEAR.matcher(entry);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}
