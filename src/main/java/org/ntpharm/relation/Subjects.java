package org.ntpharm.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which of the tokens that a pattern offers as the subject of its trigger, or as its object, are so. */
final class Subjects {
    private static final Set<String> JOINED = Set.of("conj", "nmod_such_as", "nmod_including");

    private Subjects() {}

    /**
     * A verb has one subject: of several that the graph offers, the closest, and one before the verb first, with what
     * is joined to it: "X and its analogue Z".
     */
    static List<Integer> of(Match match, Parse parse) {
        return offered(match, parse).stream()
                .filter(agent -> !ofClause(agent, match.trigger(), parse))
                .filter(agent -> !ofAnother(agent, match.trigger(), parse))
                .toList();
    }

    private static List<Integer> offered(Match match, Parse parse) {
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
                        .anyMatch(subject -> parse.under(agent, subject)))
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

    /** Whether the verb can take another's subject: it has none, and is no finite verb of an adverbial clause. */
    static boolean shared(int verb, Parse parse) {
        boolean adverbial = parse.tag(verb).matches("VB[DPZ]")
                && parse.head(verb, label -> label.startsWith("advcl")).isPresent();
        return !adverbial && !hasSubject(verb, parse);
    }

    /** Whether the verb has a subject of its own, other than a relative pronoun. */
    private static boolean hasSubject(int verb, Parse parse) {
        return parse.dependents(verb, label -> label.startsWith("nsubj")).stream()
                .anyMatch(subject -> !parse.tag(subject).startsWith("W"));
    }

    /**
     * "X blocks receptors, which enhances release": a verb for one is said of the clause, not of the things before it.
     */
    private static boolean ofClause(int agent, int verb, Parse parse) {
        return parse.heads(verb).contains(new Parse.Arc("acl:relcl", agent))
                && parse.tag(agent).equals("NNS")
                && parse.tag(verb).equals("VBZ");
    }

    /** "X or Z, an agonist of Y" says it of Z, which may be no name we know. */
    private static boolean ofAnother(int agent, int noun, Parse parse) {
        return parse.heads(noun).contains(new Parse.Arc("appos", agent))
                && !parse.tag(noun).equals("NNS")
                && parse.dependents(agent, "conj"::equals).stream().anyMatch(other -> agent < other && other < noun);
    }

    /** "X binds to Y but does not affect Z": a verb that has an object of its own does not share that of the next. */
    static boolean ofNext(Match match, int theme, Parse parse) {
        int verb = match.trigger();
        return parse.dependents(verb, "conj"::equals).stream()
                .filter(next -> verb < next && next < theme && parse.tag(next).startsWith("V"))
                .filter(next -> parse.under(theme, next))
                .anyMatch(next -> parse.dependents(verb, label -> label.matches("dobj|nmod_.*|xcomp|ccomp")).stream()
                        .anyMatch(own -> verb < own && own < next));
    }

    private static boolean joined(int some, int other, Parse parse) {
        return parse.heads(other).stream().anyMatch(arc -> arc.token() == some && JOINED.contains(arc.label()));
    }
}
