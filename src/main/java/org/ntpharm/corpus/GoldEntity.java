package org.ntpharm.corpus;

import java.util.Locale;
import java.util.Optional;
import org.ntpharm.text.Span;

/**
 * A mention as annotated.
 *
 * @param id its id in its document
 * @param type its type in the corpus's own terms
 * @param span where it stands, in UTF-16 units
 * @param text the words
 * @param concept the identifier of what it denotes, where the corpus gives one
 */
public record GoldEntity(String id, String type, Span span, String text, Optional<String> concept) {
    /** What it is known by in its document: the concept, or the words without case, hyphens and plural. */
    String key() {
        return concept.orElseGet(() -> {
            String words = text.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
            return words.endsWith("s") && words.length() > 4 ? words.substring(0, words.length() - 1) : words;
        });
    }
}
