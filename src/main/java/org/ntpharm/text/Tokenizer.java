package org.ntpharm.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into tokens in the manner of the Penn Treebank: contractions and possessives are parted, hyphenated
 * words, numbers with units' slashes and chemical names stay whole, and every bracket and comma stands alone.
 */
public final class Tokenizer {
    private static final Pattern TOKEN = Pattern.compile(String.join(
            "|",
            "(?:[A-Za-z]\\.){2,}", // i.e. i.v. U.S.
            "(?i:\\p{L}+)(?=n't\\b)", // does|n't
            "(?i:n't)\\b",
            "'(?i:s|re|ve|ll|d|m)\\b",
            "\\d+(?:[.,]\\d+)*%?(?=[^\\p{L}\\d]|$)(?!-\\p{L})", // 3,4 and 0.5 but not 5-HT
            wordPattern(),
            "\\.{3}|\\S"));

    private Tokenizer() {}

    /** The tokens of {@code sentence} in order, none overlapping; their spans count from the document's start. */
    public static List<Token> tokens(Sentence sentence) {
        String plain = plain(sentence.text());
        int offset = sentence.span().start();
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(plain);
        while (matcher.find()) {
            tokens.add(new Token(Span.of(offset + matcher.start(), offset + matcher.end()), matcher.group()));
        }
        return List.copyOf(tokens);
    }

    /** The text with typographic quotes and hyphens made plain, unit for unit: the length never changes. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc', '\u2032' -> '\'';
            case '\u201c', '\u201d' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
            case '\u00a0', '\u2009', '\u202f' -> ' ';
            default -> c;
        };
    }

    private static String wordPattern() {
        String part = "[\\p{L}\\d\\p{M}+]+(?<![nN](?='[tT]\\b))";
        String bracketed = "\\([\\p{L}\\d]{1,3}\\)";
        return "(?:\\([RSEZ+-]\\)-)?" + part + "(?:(?:[-/.]|(?<=\\d),(?=\\d))" + part + "|" + bracketed
                + "(?=[-\\p{L}\\d])|" + "(?<=[A-Z])" + bracketed + ")*";
    }
}
