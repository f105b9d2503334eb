package org.ntpharm.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ntpharm.mention.Mention;
import org.ntpharm.text.Span;

/**
 * Takes appositions out of a sentence, each as a clause of its own: "X, an antagonist of Y, does Z" becomes "X does Z"
 * and "X is an antagonist of Y". Parsers err on long appositions more than on anything else here.
 */
final class Appositions {
    private static final Set<String> OPENERS = Set.of("a", "an", "the", "another", "two", "both", "one", "three");
    /** Those that open an apposition to one thing. */
    private static final Set<String> ONE = Set.of("a", "an", "another", "one");

    /** "X, although known as an antagonist of Y, does Z": what is conceded is said of X, too. */
    private static final Set<String> CONCESSIONS = Set.of("although", "though", "albeit");

    private static final Pattern CONCEDED = Pattern.compile("\\w+ed|known|shown|thought|found|an?|not|primarily|also");

    private static final Set<String> BARRIERS = Set.of("whereas", "while", "but", "and");

    private static final Set<String> CONTRASTS = Set.of("whereas", "while");

    private final Set<String> nouns;
    private final Set<String> heads;

    /** Looks for appositions whose head is one of {@code nouns}, or says what class of thing something is. */
    Appositions(Set<String> nouns, WordLists words) {
        this.nouns = Set.copyOf(nouns);
        this.heads = new TreeSet<>(nouns);
        heads.addAll(words.named("class-nouns"));
    }

    /** A clause, and whether it is an apposition taken out of another. */
    record Part(List<SimpleToken> tokens, boolean aside) {}

    /** The clauses that semicolons part, each followed by its appositions as copular clauses. */
    List<Part> split(List<SimpleToken> tokens) {
        List<Part> clauses = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean end = i == tokens.size() || tokens.get(i).word().equals(";") || contrasts(tokens, i);
            if (end && i > start) {
                clauses.addAll(splitClause(
                        ended(tokens.subList(start, i), tokens.get(i - 1).span())));
            }
            start = end ? i + (contrasts(tokens, i) ? 2 : 1) : start;
        }
        return clauses;
    }

    /** ", whereas Z is an antagonist of Y": a clause of its own, where it has a noun of its own for what acts. */
    private boolean contrasts(List<SimpleToken> tokens, int at) {
        if (at + 2 >= tokens.size()
                || !tokens.get(at).word().equals(",")
                || !CONTRASTS.contains(word(tokens, at + 1))
                || word(tokens, at + 2).endsWith("ing")) {
            return false;
        }
        int end = at + 2;
        while (end < tokens.size() && !word(tokens, end).matches("[;.?!]")) {
            end++;
        }
        List<SimpleToken> clause = tokens.subList(at + 2, end);
        return clause.stream().filter(SimpleToken::isMention).count() > 1
                && clause.stream().anyMatch(token -> nouns.contains(singular(token)));
    }

    private static List<SimpleToken> ended(List<SimpleToken> clause, Span place) {
        if (clause.get(clause.size() - 1).word().matches("[.?!]")) {
            return clause;
        }
        List<SimpleToken> ended = new ArrayList<>(clause);
        ended.add(new SimpleToken(place, ".", Optional.of("."), List.of()));
        return ended;
    }

    private List<Part> splitClause(List<SimpleToken> tokens) {
        List<SimpleToken> main = new ArrayList<>();
        List<Part> clauses = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            SimpleToken token = tokens.get(at);
            main.add(token);
            Optional<Integer> end = canAct(token) ? end(tokens, at) : Optional.empty();
            if (end.isPresent()) {
                int behind = respectively(tokens, end.get());
                clauses.add(new Part(copular(token, tokens.subList(at + 2, behind)), true));
                boolean comma =
                        behind < tokens.size() && tokens.get(behind).word().equals(",");
                at = comma ? behind + 1 : behind;
            } else {
                at++;
            }
        }
        clauses.add(0, new Part(main, false));
        return clauses;
    }

    /** Whether {@code token} names what can be an agonist or inhibitor: "an antagonist of A, a B agonist" goes on. */
    private static boolean canAct(SimpleToken token) {
        return token.isMention() && !token.mentions().stream().allMatch(mention -> mention.is("MolecularTarget"));
    }

    /**
     * The token behind ", respectively" where that follows at {@code end}, which tells how the apposition is to be
     * read.
     */
    private static int respectively(List<SimpleToken> tokens, int end) {
        return end + 1 < tokens.size() && word(tokens, end + 1).equals("respectively") ? end + 2 : end;
    }

    /** The token behind the apposition that follows {@code at}, if one does. */
    private Optional<Integer> end(List<SimpleToken> tokens, int at) {
        Optional<Integer> conceded = conceded(tokens, at);
        if (conceded.isPresent()) {
            return conceded;
        }
        if (at + 3 >= tokens.size() || !word(tokens, at + 1).equals(",") || !opens(tokens, at + 2, at)) {
            return Optional.empty();
        }
        boolean headed = nouns.contains(singular(tokens.get(at + 2)));
        boolean relative = false;
        int end = at + 3;
        while (end < tokens.size() && !word(tokens, end).matches("[,;.:?!]")) {
            if (BARRIERS.contains(word(tokens, end)) && !word(tokens, end).equals("and")) {
                return Optional.empty();
            }
            boolean participle = end > at + 3 && word(tokens, end).matches("\\w+(?:ed|ing)");
            relative |= word(tokens, end).equals("that") || participle;
            headed |= !relative && head(tokens.get(end));
            end++;
        }
        boolean says = tokens.subList(at + 3, end).stream().anyMatch(SimpleToken::isMention)
                && nouns.contains(singular(tokens.get(end - 1)));
        boolean listGoesOn = !says
                && end + 1 < tokens.size()
                && BARRIERS.contains(word(tokens, end + 1))
                && tokens.get(end + 1).word().equals("and")
                && end + 2 < tokens.size()
                && tokens.get(end + 2).isMention();
        return headed && !listGoesOn ? Optional.of(end) : Optional.empty();
    }

    private static Optional<Integer> conceded(List<SimpleToken> tokens, int at) {
        boolean opens = at + 4 < tokens.size()
                && word(tokens, at + 1).equals(",")
                && CONCESSIONS.contains(word(tokens, at + 2))
                && CONCEDED.matcher(word(tokens, at + 3)).matches();
        int end = at + 4;
        while (opens && end < tokens.size() && !word(tokens, end).matches("[,;.:?!]")) {
            end++;
        }
        return opens && end < tokens.size() && word(tokens, end).equals(",") ? Optional.of(end) : Optional.empty();
    }

    /** An article, or the plural noun itself behind several names: "X and Z, antagonists of Y". */
    private boolean opens(List<SimpleToken> tokens, int opener, int named) {
        boolean several = tokens.get(named).mentions().size() > 1;
        return OPENERS.contains(word(tokens, opener))
                || several && word(tokens, opener).endsWith("s") && nouns.contains(singular(tokens.get(opener)));
    }

    private static String singular(SimpleToken token) {
        String word = token.word().toLowerCase(Locale.ROOT);
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private boolean head(SimpleToken token) {
        return heads.contains(singular(token))
                || token.mentions().stream().anyMatch(mention -> mention.is("TherapeuticClass"));
    }

    private static List<SimpleToken> copular(SimpleToken subject, List<SimpleToken> apposition) {
        List<SimpleToken> clause = new ArrayList<>();
        boolean one = ONE.contains(word(apposition, 0));
        boolean plural = !one && subject.tag().filter("NNS"::equals).isPresent();
        Span place = subject.span();
        clause.add(one ? last(subject) : subject);
        clause.add(new SimpleToken(place, plural ? "are" : "is", Optional.of(plural ? "VBP" : "VBZ"), List.of()));
        clause.addAll(
                CONCESSIONS.contains(word(apposition, 0)) ? apposition.subList(1, apposition.size()) : apposition);
        clause.add(new SimpleToken(place, ".", Optional.of("."), List.of()));
        return clause;
    }

    /** "X or Y, an agonist of Z" says it of Y. */
    private static SimpleToken last(SimpleToken group) {
        Mention last = group.mentions().get(group.mentions().size() - 1);
        return group.mentions().size() == 1
                ? group
                : new SimpleToken(group.span(), group.word(), Optional.of("NN"), List.of(last));
    }

    private static String word(List<SimpleToken> tokens, int at) {
        return tokens.get(at).word().toLowerCase(Locale.ROOT);
    }
}
