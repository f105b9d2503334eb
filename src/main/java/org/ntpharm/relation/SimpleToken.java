package org.ntpharm.relation;

import java.util.List;
import java.util.Optional;
import org.ntpharm.mention.Mention;
import org.ntpharm.text.Span;

/**
 * One token of a sentence made simple: a word, or the head word of a group of mentions in the group's place.
 *
 * @param span what it stands for in the document
 * @param word what the parser is given
 * @param tag the part of speech it must have; empty where the tagger decides
 * @param mentions the entities it denotes; empty for an ordinary word
 */
record SimpleToken(Span span, String word, Optional<String> tag, List<Mention> mentions) {
    SimpleToken {
        mentions = List.copyOf(mentions);
    }

    boolean isMention() {
        return !mentions.isEmpty();
    }
}
