package org.ntpharm.relation;

import java.util.List;
import org.ntpharm.mention.Mention;

/**
 * Two mentions of a clause that no pattern joined, though a word that could join them stands in it.
 *
 * @param subject what would be the subject
 * @param object what would be the object
 * @param word the word
 * @param frame the LexInfo frame of the word, whose patterns were tried
 * @param properties what the word could put between the two
 */
public record NearMiss(Mention subject, Mention object, String word, String frame, List<String> properties) {
    public NearMiss {
        properties = List.copyOf(properties);
    }
}
