package org.ntpharm.circumstance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units in which doses are given, and how they are put together: "mg", "mg/kg per day", "mg kg-1". */
final class Units {
    private static final String PERCENT = "%";

    private final Map<String, String> bases = new LinkedHashMap<>();
    private final Map<String, String> divisors = new LinkedHashMap<>();
    private final Map<String, String> qudt = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();

    private Units() {}

    /** Reads lines {@code unit|per TAB code TAB words} and {@code qudt TAB code TAB local name}. */
    static Units parse(String lines) {
        Units units = new Units();
        for (List<String> cells : Wordings.cells(lines)) {
            String code = cells.get(1);
            switch (cells.get(0)) {
                case "unit" -> units.put(units.bases, code, cells.get(2));
                case "per" -> {
                    units.put(units.divisors, code, cells.get(2));
                    units.order.add(code);
                }
                case "qudt" -> units.qudt.put(code, cells.get(2));
                default -> throw new IllegalArgumentException("neither unit, per nor qudt: " + cells.get(0));
            }
        }
        return units;
    }

    private void put(Map<String, String> codes, String code, String words) {
        for (String word : words.split("\\|")) {
            if (codes.put(word, code) != null) {
                throw new IllegalArgumentException("two units are called " + word);
            }
        }
    }

    /** A regular expression for all units but percent, which mostly counts other things than drugs. */
    String expression() {
        return "(?:" + base(false) + divisor("(?:") + "*(?:\\s+of\\s+body\\s?weight)?)";
    }

    /** A regular expression for percent. */
    String percent() {
        return base(true);
    }

    /** The unit of these words, which {@link #expression} or {@link #percent} matches. */
    Unit unit(String words) {
        Matcher base =
                Pattern.compile("(" + base(false) + "|" + base(true) + ")").matcher(words);
        if (!base.lookingAt()) {
            throw new IllegalArgumentException("no unit: " + words);
        }
        List<String> per = new ArrayList<>();
        Matcher divisor = Pattern.compile(divisor("(")).matcher(words).region(base.end(), words.length());
        while (divisor.lookingAt()) {
            String word = divisor.group(divisor.start(1) < 0 ? 2 : 1);
            per.add(divisors.getOrDefault(word, word));
            divisor.region(divisor.end(), words.length());
        }
        per.sort(Comparator.comparingInt(order::indexOf));
        per.add(0, bases.getOrDefault(base.group(1), base.group(1)));
        String code = String.join("/", per);
        return new Unit(code, Optional.ofNullable(qudt.get(code)));
    }

    private String base(boolean percent) {
        return Wordings.alternatives(String.join(
                "|",
                bases.keySet().stream()
                        .filter(word -> PERCENT.equals(bases.get(word)) == percent)
                        .toList()));
    }

    private String divisor(String group) {
        String words = group + Wordings.alternatives(String.join("|", divisors.keySet())) + ")";
        return "(?:(?:\\s*/\\s*|\\s+(?:per|an?)\\s+)" + words + "(?![\\p{L}\\d])|[ .\u00b7]" + words + "\\^?-1(?!\\d))";
    }
}
