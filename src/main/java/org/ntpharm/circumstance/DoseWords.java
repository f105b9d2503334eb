package org.ntpharm.circumstance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in which doses are given: units, routes of administration and frequencies. */
public final class DoseWords {
    private static final String END = "(?![\\p{L}\\d])";
    private static final String ABOUT = "(?:(?:about|around|approximately|roughly|~)\\s*)?";
    private static final String AT_MOST = "up to|at most|no more than|less than|below|under|<|\u2264";
    private static final String AT_LEAST = "at least|more than|above|over|exceeding|>|\u2265";
    private static final String DURATION =
            "(?:for|over)\\s+(?:\\d+(?:-\\d+)?|an?|one|two|three|four|five|six|seven|eight|ten|twelve)[\\s-]"
                    + "(?:min|minutes?|h|hours?|days?|weeks?|months?|years?)";
    private static final Pattern LASTS = Pattern.compile("\\b" + DURATION + END);
    private static final Pattern TO = Pattern.compile("\\s*(?:-|to)\\s*");

    private final Units units;
    private final Wordings routes;
    private final Wordings frequencies;
    private final Pattern amount;

    private DoseWords(Units units, Wordings routes, Wordings frequencies) {
        this.units = units;
        this.routes = routes;
        this.frequencies = frequencies;
        this.amount = Pattern.compile("(?:(?<between>\\bbetween|\\bfrom)\\s+)?" + "(?:(?<most>(?:\\b|(?=[<\u2264]))(?:"
                + AT_MOST + "))\\s*|(?<least>(?:\\b|(?=[>\u2265]))(?:" + AT_LEAST + "))\\s*)?" + ABOUT + "(?<numbers>"
                + Numbers.EXPRESSION + ")[\\s-]?(?<unit>" + units.expression() + "|" + units.percent() + ")" + END);
    }

    /** The words that the three files list. */
    public static DoseWords parse(String units, String routes, String frequencies) {
        return new DoseWords(Units.parse(units), Wordings.words(routes), Wordings.expressions(frequencies));
    }

    /**
     * A regular expression for one amount with its unit, such as "10-20 mg/kg", and all that follows it of its course.
     */
    public String amount() {
        return "(?:(?:" + AT_MOST + "|" + AT_LEAST + ")\\s*)?" + ABOUT + Numbers.EXPRESSION + "[\\s-]?"
                + units.expression() + END + course();
    }

    /** A regular expression for a share, such as "5 %". */
    public String percent() {
        return Numbers.EXPRESSION + "[\\s-]?" + units.percent() + END;
    }

    /** A regular expression for a route of administration. */
    public String route() {
        return "(?<![\\p{L}\\d])" + routes.anyOf() + END;
    }

    /** Whatever of route, frequency and duration follows an amount. */
    private String course() {
        String by = "(?:(?:by|via|through)\\s+(?:the\\s+|an?\\s+)?)?" + routes.anyOf()
                + "(?:\\s+(?:injections?|infusions?|administration|route|gavage|bolus))?";
        String part = "(?:" + by + "|" + frequencies.anyOf() + "|" + DURATION + ")" + END;
        return "(?:(?:\\s*[,;]\\s*|\\s+|\\s*/\\s*)" + part + "|\\s+\\(" + part + "(?:[,;]?\\s+" + part + ")*\\))*";
    }

    /** The local names of the routes in {@code words}. */
    public List<String> routes(String words) {
        return routes.in(words).stream()
                .map(found -> found.kept().get(0))
                .distinct()
                .toList();
    }

    /** What the words of a dose say. */
    public Dosage dosage(String words) {
        Optional<String> frequency =
                frequencies.in(words).stream().map(found -> found.kept().get(0)).findFirst();
        Matcher lasts = LASTS.matcher(words);
        return new Dosage(
                amounts(words), routes(words), frequency, lasts.find() ? Optional.of(lasts.group()) : Optional.empty());
    }

    private List<Amount> amounts(String words) {
        List<Amount> amounts = new ArrayList<>();
        Matcher matcher = amount.matcher(words);
        int end = -1;
        while (matcher.find()) {
            Unit unit = units.unit(matcher.group("unit"));
            boolean joined = end >= 0
                    && TO.matcher(words.substring(end, matcher.start())).matches();
            Optional<List<Numbers.Range>> ranges =
                    Numbers.parse(matcher.group("numbers"), matcher.group("between") != null);
            if (ranges.isEmpty() || joined && !extend(amounts, ranges.get(), unit)) {
                return List.of();
            }
            if (!joined) {
                ranges.get().forEach(range -> amounts.add(amount(range, unit, matcher)));
            }
            end = matcher.end();
        }
        return amounts.stream().distinct().toList();
    }

    private static Amount amount(Numbers.Range range, Unit unit, Matcher matcher) {
        Optional<BigDecimal> low = matcher.group("most") == null ? Optional.of(range.low()) : Optional.empty();
        Optional<BigDecimal> high = matcher.group("least") == null ? Optional.of(range.high()) : Optional.empty();
        return new Amount(low, high, unit);
    }

    /** Makes a range of the last amount, "10 mg", and the first of {@code ranges} after it, "to 20 mg", if they fit. */
    private static boolean extend(List<Amount> amounts, List<Numbers.Range> ranges, Unit unit) {
        if (amounts.isEmpty()) {
            return false;
        }
        Amount before = amounts.get(amounts.size() - 1);
        Optional<BigDecimal> high = Optional.of(ranges.get(0).high());
        boolean fits = before.exact()
                && ranges.size() == 1
                && before.unit().equals(unit)
                && before.low().filter(low -> low.compareTo(high.get()) < 0).isPresent();
        if (fits) {
            amounts.set(amounts.size() - 1, new Amount(before.low(), high, unit));
        }
        return fits;
    }
}
