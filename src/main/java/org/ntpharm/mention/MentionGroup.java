package org.ntpharm.mention;

import java.util.List;
import org.ntpharm.text.Span;

/**
 * Mentions that stand in one grammatical place: a single name, or the members of a coordination.
 *
 * @param span from the first member to the end of the last, commas and conjunctions included
 * @param members in the order of the text; never empty
 */
public record MentionGroup(Span span, List<Mention> members) {
    public MentionGroup {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a group without mentions at " + span);
        }
    }
}
