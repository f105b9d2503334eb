package org.ntpharm.relation;

import java.util.List;
import java.util.stream.Stream;

/**
 * A pattern's match on a parse.
 *
 * @param pattern the id of the pattern
 * @param label the LexInfo name of the trigger's frame, or the local name of the property that the pattern itself puts
 * @param trigger the token that puts the relation
 * @param agents the tokens that fill the subject's place
 * @param themes the tokens that fill the object's place
 */
public record Match(String pattern, String label, int trigger, List<Integer> agents, List<Integer> themes) {
    public Match {
        agents = List.copyOf(agents);
        themes = List.copyOf(themes);
    }

    /** This match with the fillers of another of the same pattern and trigger. */
    Match plus(Match other) {
        return new Match(pattern, label, trigger, union(agents, other.agents), union(themes, other.themes));
    }

    private static List<Integer> union(List<Integer> some, List<Integer> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
