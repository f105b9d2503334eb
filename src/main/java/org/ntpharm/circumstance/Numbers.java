package org.ntpharm.circumstance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, ranges and lists of numbers as texts put them. */
final class Numbers {
    private static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+(?![\\d.,]*\\d)|\\d+(?:[.,\u00b7]\\d+)?)";
    private static final String JOIN = "(?:\\s*(?:,\\s*)?\\b(?:and|or|to)\\s+|\\s*(?:-|,|\u00b1|\\+/-)\\s*)";
    private static final String NO_YEAR = "(?!(?:19|20)\\d\\d\\s*,)";
    private static final String NO_COUNT =
            "(?<![\\w.]|\\d[,-])(?<!(?i:\\b(?:day|days|week|weeks|phase|group|groups|figure|fig\\.|table|ref\\.|study|n =|n=)) )";

    /** A regular expression for a number, a range or a list. */
    static final String EXPRESSION = NO_COUNT + NO_YEAR + NUMBER + "(?:" + JOIN + NUMBER + ")*";

    private static final Pattern STEP = Pattern.compile("(?<join>" + JOIN + ")?(?<number>" + NUMBER + ")");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("0,\\d+");
    private static final Pattern AMBIGUOUS = Pattern.compile("\\d+,\\d{1,2}|\\d+,\\d{4,}");

    private Numbers() {}

    /** One number or the two ends of a range. */
    record Range(BigDecimal low, BigDecimal high) {}

    /**
     * The numbers and ranges of {@code words}; nothing where they make no sense.
     *
     * @param between whether the words before them make a range of two numbers joined by "and"
     */
    static Optional<List<Range>> parse(String words, boolean between) {
        List<Range> ranges = new ArrayList<>();
        Matcher step = STEP.matcher(words);
        while (step.lookingAt()) {
            Optional<BigDecimal> number = number(step.group("number"));
            if (number.isEmpty()) {
                return Optional.empty();
            }
            String join = step.group("join") == null ? "" : step.group("join").strip();
            boolean range = join.matches("-|to") || between && ranges.size() == 1 && join.equals("and");
            if (range) {
                Range before = ranges.remove(ranges.size() - 1);
                if (!before.low().equals(before.high()) || before.low().compareTo(number.get()) >= 0) {
                    return Optional.empty();
                }
                ranges.add(new Range(before.low(), number.get()));
            } else if (!join.matches("\u00b1|\\+/-")) {
                ranges.add(new Range(number.get(), number.get()));
            }
            step.region(step.end(), words.length());
        }
        return step.regionStart() == words.length() ? Optional.of(List.copyOf(ranges)) : Optional.empty();
    }

    private static Optional<BigDecimal> number(String words) {
        if (DECIMAL_COMMA.matcher(words).matches()) {
            return Optional.of(new BigDecimal(words.replace(',', '.')));
        }
        return AMBIGUOUS.matcher(words).matches()
                ? Optional.empty()
                : Optional.of(new BigDecimal(words.replace(",", "").replace('\u00b7', '.')));
    }
}
