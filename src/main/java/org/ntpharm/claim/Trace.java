package org.ntpharm.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ntpharm.mention.MentionGroup;
import org.ntpharm.relation.Analysis;
import org.ntpharm.text.Sentence;

/**
 * How one sentence was read.
 *
 * @param sentence the sentence
 * @param groups the names in it, and what its pronouns stand for
 * @param analysis its clauses with their parses; empty where no property may join two of its names
 * @param claims what it was found to claim
 * @param signs what the confidence of each claim comes from, under its id
 */
public record Trace(
        Sentence sentence,
        List<MentionGroup> groups,
        Optional<Analysis> analysis,
        List<Claim> claims,
        Map<String, List<Sign>> signs) {
    public Trace {
        groups = List.copyOf(groups);
        claims = List.copyOf(claims);
        signs = Map.copyOf(signs);
    }
}
