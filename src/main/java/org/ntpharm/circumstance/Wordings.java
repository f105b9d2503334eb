package org.ntpharm.circumstance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Wordings, each with what is kept of it: lines of cells parted by tabs, the last of which is the wording. */
final class Wordings {
    private final List<Wording> wordings;

    private record Wording(List<String> kept, String expression, Pattern pattern) {}

    /**
     * A wording in a text.
     *
     * @param kept what is kept of it, cell by cell
     */
    record Found(List<String> kept, int start, int end) {
        boolean overlaps(Found other) {
            return start < other.end && other.start < end;
        }
    }

    private Wordings(List<Wording> wordings) {
        this.wordings = List.copyOf(wordings);
    }

    /** Wordings given as words, those of one line parted by bars. */
    static Wordings words(String lines) {
        return parse(lines, Wordings::alternatives);
    }

    /** Wordings given as regular expressions; {@code $1} in what is kept is their first group. */
    static Wordings expressions(String lines) {
        return parse(lines, expression -> "(?:" + expression + ")");
    }

    /** The lines that are no comments, cut into cells. */
    static List<List<String>> cells(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    /** A regular expression of words parted by bars, the longest first. */
    static String alternatives(String words) {
        return Arrays.stream(words.split("\\|"))
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Wordings parse(String lines, UnaryOperator<String> expression) {
        return new Wordings(cells(lines).stream()
                .map(cells -> wording(cells, expression.apply(cells.get(cells.size() - 1))))
                .toList());
    }

    private static Wording wording(List<String> cells, String expression) {
        String whole = "(?<![\\p{L}\\d])" + expression + "(?![\\p{L}\\d])";
        return new Wording(cells.subList(0, cells.size() - 1), expression, Pattern.compile(whole));
    }

    /** A regular expression that matches any of them. */
    String anyOf() {
        return wordings.stream()
                .map(Wording::expression)
                .map(expression -> expression.replaceAll("(?<!\\\\)\\((?!\\?)", "(?:"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** All in {@code text}, in its order; of two that overlap the first, and of two that start together the longer. */
    List<Found> in(String text) {
        Comparator<Found> order = Comparator.comparingInt(Found::start);
        List<Found> all = wordings.stream()
                .flatMap(wording -> wording.pattern().matcher(text).results().map(match -> found(wording, match)))
                .sorted(order.thenComparing(Comparator.comparingInt(Found::end).reversed()))
                .toList();
        List<Found> apart = new ArrayList<>();
        for (Found found : all) {
            if (apart.isEmpty() || !apart.get(apart.size() - 1).overlaps(found)) {
                apart.add(found);
            }
        }
        return apart;
    }

    private static Found found(Wording wording, MatchResult match) {
        Stream<String> kept = wording.kept().stream().map(cell -> filled(cell, match));
        return new Found(kept.toList(), match.start(), match.end());
    }

    private static String filled(String cell, MatchResult match) {
        String whole = cell.replace("$0", match.group());
        Matcher group = Pattern.compile("\\$1").matcher(whole);
        return match.groupCount() > 0 && match.group(1) != null
                ? group.replaceAll(Matcher.quoteReplacement(match.group(1)))
                : whole;
    }
}
