package org.ntpharm.query;

/** Refuses numbers so long that reading them, which takes the square of their length, would keep the server busy. */
final class LongNumbers {
    private static final int MOST_DIGITS = 1_000;
    private static final int SHORT_ESCAPE = 6;
    private static final int LONG_ESCAPE = 10;

    private LongNumbers() {}

    /** Refuses {@code sparql} if too many digits, or escapes that may stand for some, follow each other. */
    static void refuse(String sparql) {
        int digits = 0;
        int at = 0;
        while (at < sparql.length()) {
            int escape = sparql.startsWith("\\u", at) ? SHORT_ESCAPE : sparql.startsWith("\\U", at) ? LONG_ESCAPE : 0;
            digits = escape > 0 || Character.isDigit(sparql.charAt(at)) ? digits + 1 : 0;
            if (digits > MOST_DIGITS) {
                throw SafeQuery.invalid("a number has more than " + MOST_DIGITS + " digits; shorten it");
            }
            at += Math.max(escape, 1);
        }
    }
}
