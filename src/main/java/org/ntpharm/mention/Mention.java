package org.ntpharm.mention;

import java.util.Optional;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Span;

/**
 * A stretch of text that denotes an entity of the vocabulary.
 *
 * @param span the words that denote it
 * @param entry the entity
 * @param antecedent where the words are a description or a pronoun: the sentence that names the entity
 */
public record Mention(Span span, Entry entry, Optional<Sentence> antecedent) {
    /** A mention by name. */
    public static Mention named(Span span, Entry entry) {
        return new Mention(span, entry, Optional.empty());
    }

    /** Whether the entity is an instance of the class with the local name {@code type}. */
    public boolean is(String type) {
        return entry.is(type);
    }
}
