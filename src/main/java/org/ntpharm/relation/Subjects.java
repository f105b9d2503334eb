package org.ntpharm.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which of the tokens that a pattern offers as the subject of its trigger are so. */
final class Subjects {
    private static final Set<String> JOINED = Set.of("conj", "nmod_such_as", "nmod_including");

    private Subjects() {}

    /**
     * A verb has one subject: of several that the graph offers, the closest, and one before the verb first, with what
     * is joined to it: "X and its analogue Z".
     */
    static List<Integer> of(Match match, Parse parse) {
        if (match.agents().size() < 2 || !match.pattern().startsWith("verb.")) {
            return own(match, parse);
        }
        Comparator<Integer> after = Comparator.comparing(agent -> agent > match.trigger());
        int closest = match.agents().stream()
                .min(after.thenComparing(agent -> Math.abs(match.trigger() - agent)))
                .orElseThrow();
        return match.agents().stream()
                .filter(agent -> agent == closest || joined(agent, closest, parse))
                .toList();
    }

    /**
     * The subject of the noun itself, where there is one: "X is an agonist, whereas Z is an antagonist". A clause that
     * was parsed as its subject, "X is a releaser and Z is an agonist", has no part in it.
     */
    private static List<Integer> own(Match match, Parse parse) {
        List<Integer> subjects = parse.dependents(match.trigger(), label -> label.startsWith("nsubj")).stream()
                .filter(subject -> !parse.tag(subject).startsWith("W"))
                .toList();
        if (!match.pattern().equals("agent-noun.copula")) {
            return match.agents();
        }
        if (subjects.isEmpty()) {
            return anothers(match, parse) ? List.of() : match.agents();
        }
        return match.agents().stream()
                .filter(agent -> subjects.stream()
                        .filter(subject ->
                                parse.dependents(subject, "cop"::equals).isEmpty())
                        .anyMatch(subject -> parse.within(agent, subject)))
                .toList();
    }

    /**
     * "X is a releaser, and its product is an agonist": another noun stands before the verb, wherever the parse put it.
     */
    private static boolean anothers(Match match, Parse parse) {
        return parse.dependents(match.trigger(), "cop"::equals).stream()
                .map(verb -> verb - 1)
                .anyMatch(before -> before >= 0
                        && parse.tag(before).startsWith("N")
                        && !match.agents().contains(before));
    }

    private static boolean joined(int some, int other, Parse parse) {
        return parse.heads(other).stream().anyMatch(arc -> arc.token() == some && JOINED.contains(arc.label()));
    }
}
