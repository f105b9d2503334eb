package org.ntpharm.imports;

import java.util.Optional;

/** One clause of an OBO file: a tag and its value, escapes resolved where a part is taken out. */
record OboLine(int number, String tag, String value) {
    /**
     * Parses a line that is neither blank nor a stanza's head.
     *
     * @throws MalformedImport if it has no tag
     */
    static OboLine parse(int number, String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || line.substring(0, colon).strip().indexOf(' ') >= 0) {
            throw new MalformedImport(number, "no 'tag: value' but '" + shortened(line) + "'");
        }
        return new OboLine(
                number,
                line.substring(0, colon).strip(),
                line.substring(colon + 1).strip());
    }

    /** The value without comment and trailing modifiers, as a whole. */
    String plain() {
        return unescape(bare(value, 0));
    }

    /** The first word of the value. */
    String first() {
        return plain().split("\\s+", 2)[0];
    }

    /** The value's trailing modifiers, as they stand. */
    String modifiers() {
        int brace = value.lastIndexOf('{');
        return brace < 0 ? "" : value.substring(brace);
    }

    /** The text in quotation marks, where the value has one. */
    Optional<String> quoted() {
        int open = value.indexOf('"');
        if (open < 0) {
            return Optional.empty();
        }
        int close = closing(open);
        return Optional.of(unescape(value.substring(open + 1, close)));
    }

    /** What follows the text in quotation marks, without comment and modifiers. */
    String afterQuote() {
        return bare(value, closing(value.indexOf('"')) + 1);
    }

    private int closing(int open) {
        for (int i = open + 1; i < value.length(); i++) {
            if (value.charAt(i) == '\\') {
                i++;
            } else if (value.charAt(i) == '"') {
                return i;
            }
        }
        throw new MalformedImport(number, "a quotation mark is not closed in '" + shortened(value) + "'");
    }

    private static String bare(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean comment = c == '!' && (i == 0 || text.charAt(i - 1) == ' ');
            boolean modifiers = c == '{' && i > 0 && text.charAt(i - 1) == ' ' && text.indexOf('=', i) > 0;
            if (c == '\\') {
                i++;
            } else if (comment || modifiers) {
                return text.substring(from, i).strip();
            }
        }
        return text.substring(from).strip();
    }

    private static String unescape(String text) {
        return text.indexOf('\\') < 0 ? text : text.replaceAll("\\\\[ntW]", " ").replaceAll("\\\\(.)", "$1");
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + " ...";
    }
}
