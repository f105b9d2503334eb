package org.ntpharm.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ntpharm.mention.Mention;

/** Which of several names in one place a noun for one thing means. */
final class Naming {
    private Naming() {}

    /**
     * Patterns in which the noun is said of all that the place names: "X and Z are antagonists", "show antagonist
     * activity".
     */
    private static final Set<String> OF_ALL = Set.of("agent-noun.copula", "agent-noun.activity");

    /**
     * "the Y antagonist X or Z" calls X so, "X or Z (a Y antagonist)" Z: of several a noun in the singular means the
     * nearest, with its other name in brackets.
     */
    static List<Mention> called(Match match, Parse parse, int subjectToken) {
        List<Mention> mentions = parse.mentions(subjectToken);
        boolean one = match.pattern().startsWith("agent-noun.")
                && !OF_ALL.contains(match.pattern())
                && parse.tag(match.trigger()).equals("NN");
        if (!one || mentions.size() < 2) {
            return mentions;
        }
        List<List<Mention>> named = named(mentions, parse);
        return match.trigger() < subjectToken ? named.get(0) : named.get(named.size() - 1);
    }

    /** The mentions, each with its other names in brackets. */
    private static List<List<Mention>> named(List<Mention> mentions, Parse parse) {
        List<List<Mention>> named = new ArrayList<>();
        for (Mention mention : mentions) {
            boolean same = !named.isEmpty()
                    && (parse.bracketed(mention.span())
                            || named.get(named.size() - 1).get(0).span().equals(mention.span()));
            if (!same) {
                named.add(new ArrayList<>());
            }
            named.get(named.size() - 1).add(mention);
        }
        return named;
    }
}
