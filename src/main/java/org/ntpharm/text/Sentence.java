package org.ntpharm.text;

/**
 * One sentence, heading or list item of a document.
 *
 * @param ordinal its position in the document, from 1
 * @param span where it stands, without surrounding white space
 * @param text the words, to the letter
 */
public record Sentence(int ordinal, Span span, String text) {
    public Sentence {
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("sentence " + ordinal + " does not fit its span " + span);
        }
    }
}
