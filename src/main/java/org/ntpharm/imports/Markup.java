package org.ntpharm.imports;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names with the HTML in which the Guide to Pharmacology prints them, as plain text. */
final class Markup {
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z]+>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,6}|[a-zA-Z]+);");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("alpha", "\u03b1"),
            Map.entry("beta", "\u03b2"),
            Map.entry("gamma", "\u03b3"),
            Map.entry("delta", "\u03b4"),
            Map.entry("epsilon", "\u03b5"),
            Map.entry("zeta", "\u03b6"),
            Map.entry("theta", "\u03b8"),
            Map.entry("kappa", "\u03ba"),
            Map.entry("mu", "\u03bc"),
            Map.entry("pi", "\u03c0"),
            Map.entry("rho", "\u03c1"),
            Map.entry("sigma", "\u03c3"),
            Map.entry("omega", "\u03c9"),
            Map.entry("Delta", "\u0394"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("plusmn", "\u00b1"),
            Map.entry("prime", "\u2032"));

    private Markup() {}

    static String plain(String name) {
        String text = ENTITY.matcher(TAG.matcher(name).replaceAll("")).replaceAll(Markup::character);
        return text.strip();
    }

    private static String character(MatchResult found) {
        String name = found.group(1);
        String character = name.startsWith("#")
                ? Character.toString(Math.min(Integer.parseInt(name.substring(1)), Character.MAX_CODE_POINT - 1))
                : NAMED.getOrDefault(name, found.group());
        return Matcher.quoteReplacement(character);
    }
}
