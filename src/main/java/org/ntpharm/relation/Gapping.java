package org.ntpharm.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Puts back the verb that a second clause leaves out: "A inhibits PDE4 and B PDE5", "A is an agonist of D1 and B an
 * antagonist of D2".
 */
final class Gapping {
    private static final Pattern JOINS = Pattern.compile("(?i)and|but|while|whereas|;|,");
    private static final Pattern ENDS = Pattern.compile("[,;.)]|and|but|while|whereas|in|at|with");
    private static final Pattern AUXILIARY =
            Pattern.compile("(?i)do|does|did|has|have|had|can|could|may|might|will|would");
    private static final String FINITE = "VB[DPZ]|MD";

    private Gapping() {}

    /** The tokens, each second clause with the verb of the clause before it. */
    static List<SimpleToken> insert(List<SimpleToken> tokens, String[] tags) {
        List<SimpleToken> complete = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            SimpleToken token = tokens.get(i);
            Optional<Integer> verb = verbLeftOut(tokens, tags, i);
            if (verb.isPresent() && !tokens.get(i - 2).word().equals(",")) {
                complete.add(complete.size() - 1, new SimpleToken(token.span(), ",", Optional.of(","), List.of()));
            }
            complete.add(token);
            verb.ifPresent(left -> complete.addAll(tokens.subList(1, left + 1)));
        }
        return complete.size() == tokens.size() ? tokens : complete;
    }

    /** The verb that is to be read behind token {@code subject}, the subject of a clause without one. */
    private static Optional<Integer> verbLeftOut(List<SimpleToken> tokens, String[] tags, int subject) {
        boolean opensClause = subject >= 4
                && subject + 1 < tokens.size()
                && isDrug(tokens.get(subject))
                && JOINS.matcher(tokens.get(subject - 1).word()).matches();
        if (!opensClause || finiteBefore(tokens, tags, subject)) {
            return Optional.empty();
        }
        boolean object = isTarget(tokens.get(subject + 1)) && endsAt(tokens, subject + 2);
        boolean predicate = tokens.get(subject + 1).word().matches("(?i)an?");
        return object || predicate
                ? verb(tokens, tags, subject).filter(verb -> predicate == isCopula(tokens, verb))
                : Optional.empty();
    }

    /**
     * The verb of the clause before, if that clause has the same parts: drug, verb, and a target or a noun. It opens the
     * sentence, so that nothing before it leaves open or denies what both clauses say.
     */
    private static Optional<Integer> verb(List<SimpleToken> tokens, String[] tags, int subject) {
        int verb = 1;
        while (verb < subject && tags[verb].startsWith("RB")) {
            verb++;
        }
        boolean plain = isDrug(tokens.get(0))
                && tags[verb].matches(FINITE)
                && !AUXILIARY.matcher(tokens.get(verb).word()).matches()
                && !tokens.get(verb + 1).word().matches("not|no|never|neither");
        boolean only = IntStream.range(verb + 1, subject).noneMatch(i -> tags[i].matches(FINITE));
        return plain && only ? Optional.of(verb) : Optional.empty();
    }

    private static boolean isCopula(List<SimpleToken> tokens, int verb) {
        return tokens.get(verb).word().matches("(?i)is|was|are|were");
    }

    /** Whether the words behind {@code subject} up to the next clause hold a verb of their own. */
    private static boolean finiteBefore(List<SimpleToken> tokens, String[] tags, int subject) {
        for (int i = subject + 1; i < tokens.size(); i++) {
            String word = tokens.get(i).word();
            if (tags[i].matches(FINITE)) {
                return true;
            }
            if (word.matches("(?i)[;,]|and|but|while|whereas|which|that|who|because|although")) {
                return false;
            }
        }
        return false;
    }

    private static boolean endsAt(List<SimpleToken> tokens, int at) {
        return at >= tokens.size() || ENDS.matcher(tokens.get(at).word()).matches();
    }

    /** A drug, but not a transmitter: "block D2 and serotonin 5-HT2A receptors" has one subject. */
    private static boolean isDrug(SimpleToken token) {
        return token.isMention()
                && token.mentions().stream()
                        .allMatch(mention -> mention.is("ChemicalSubstance") && !mention.is("Neurotransmitter"));
    }

    private static boolean isTarget(SimpleToken token) {
        return token.isMention() && token.mentions().stream().allMatch(mention -> mention.is("MolecularTarget"));
    }
}
