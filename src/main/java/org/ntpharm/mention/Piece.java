package org.ntpharm.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ntpharm.text.Span;

/**
 * A run of letters or of digits: the unit in which names are matched.
 *
 * @param span where it stands, counted from the start of the text it was cut from plus an offset
 * @param surface the characters as printed
 * @param key the characters in the form that spelling variants share
 */
record Piece(Span span, String surface, String key) {
    private static final Pattern RUN = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\d+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Map<Character, String> GREEK = Map.ofEntries(
            Map.entry('\u03b1', "alpha"),
            Map.entry('\u03b2', "beta"),
            Map.entry('\u03b3', "gamma"),
            Map.entry('\u03b4', "delta"),
            Map.entry('\u03b5', "epsilon"),
            Map.entry('\u03ba', "kappa"),
            Map.entry('\u03bc', "mu"),
            Map.entry('\u00b5', "mu"),
            Map.entry('\u03c1', "rho"),
            Map.entry('\u03c3', "sigma"),
            Map.entry('\u0394', "delta"),
            Map.entry('\u03b8', "theta"));

    /** The pieces of {@code text} in order; {@code offset} is added to their spans. */
    static List<Piece> cut(String text, int offset) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = RUN.matcher(text);
        while (matcher.find()) {
            addRun(matcher.group(), offset + matcher.start(), pieces);
        }
        return pieces;
    }

    /** A run that mixes Greek with Latin letters, is cut between the two. */
    private static void addRun(String run, int at, List<Piece> pieces) {
        int start = 0;
        for (int i = 0; i <= run.length(); i++) {
            boolean greek = i < run.length() && GREEK.containsKey(run.charAt(i));
            if (i == run.length() || greek) {
                addPiece(run.substring(start, i), at + start, pieces);
                start = i;
            }
            if (greek) {
                addPiece(run.substring(i, i + 1), at + i, pieces);
                start = i + 1;
            }
        }
    }

    private static void addPiece(String surface, int at, List<Piece> pieces) {
        if (!surface.isEmpty()) {
            pieces.add(new Piece(Span.of(at, at + surface.length()), surface, key(surface)));
        }
    }

    private static String key(String surface) {
        String greek = surface.length() == 1 ? GREEK.getOrDefault(surface.charAt(0), "") : "";
        if (!greek.isEmpty()) {
            return greek;
        }
        String plain = MARKS.matcher(Normalizer.normalize(surface, Normalizer.Form.NFD))
                .replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace("ae", "e")
                .replace("oe", "e")
                .replace("isation", "ization")
                .replace("adrenorec", "adrenoc")
                .replace("sulph", "sulf")
                .replaceAll("our(?=s?$|al|ing)", "or");
    }
}
