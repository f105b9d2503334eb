package org.ntpharm.text;

/**
 * A word, number or punctuation mark of a sentence.
 *
 * @param span where it stands in the document
 * @param text the words to the letter, but with straight quotes and hyphens
 */
public record Token(Span span, String text) {
    /** Whether it holds a letter or a digit. */
    public boolean wordLike() {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }
}
