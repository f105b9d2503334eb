package org.ntpharm.text;

import java.util.regex.Pattern;

/**
 * A text to be read, under an id that outlives its content: loading another text under the same id replaces the first.
 *
 * @param id the last part of the document's IRI: lower-case letters, digits and hyphens
 * @param text the text, to the letter; all spans count its UTF-16 units
 */
public record Document(String id, String text) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Document {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not a document id: '" + id + "'");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("document '" + id + "' holds no text");
        }
    }

    /** The words that {@code span} covers. */
    public String textAt(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The offset in Unicode code points of the UTF-16 offset {@code utf16}; the coordinate that RDF uses. */
    public int codePointAt(int utf16) {
        return text.codePointCount(0, utf16);
    }
}
