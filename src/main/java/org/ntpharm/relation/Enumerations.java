package org.ntpharm.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ntpharm.mention.Mention;
import org.ntpharm.text.Span;

/**
 * Puts the names of a list where the noun stands that they spell out: "antagonists at Y (A, B and C) did" becomes
 * "antagonists at Y such as A, B and C did", and "several drugs block Y: A, B and C." becomes "A, B and C block Y."
 */
final class Enumerations {
    private static final Set<String> OF_WHAT = Set.of("of", "at", "for", "on");
    private static final Pattern EXAMPLE = Pattern.compile("e\\.?g\\.?|i\\.?e\\.?|namely|including|like|,");
    private static final Pattern BETWEEN = Pattern.compile("[,/&]|and|or");
    private static final Pattern BRACKET = Pattern.compile("[()]");
    private static final Pattern END = Pattern.compile("[.?!;]");

    private final Set<String> things;
    private final Set<String> targets;
    private final Set<String> beforeThings;
    private final Set<String> listed;

    /** Lists are of what {@code agentNouns}, such as "antagonist", name, and of drugs and targets. */
    Enumerations(Set<String> agentNouns, WordLists words) {
        this.things = words.named("listed-drugs");
        this.targets = words.named("listed-targets");
        this.beforeThings = words.named("before-listed");
        this.listed = new TreeSet<>(targets);
        agentNouns.forEach(noun -> listed.add(noun + "s"));
    }

    List<SimpleToken> placed(List<SimpleToken> tokens) {
        List<SimpleToken> placed = new ArrayList<>(tokens);
        // A list that is moved to the front leaves fewer words before this place than there were.
        for (int at = placed.size() - 1; at > 0; at = Math.min(at, placed.size()) - 1) {
            if (word(placed, at).equals("(")) {
                bracket(placed, at);
            } else if (word(placed, at).equals(":")) {
                colon(placed, at);
            }
        }
        return placed;
    }

    /**
     * "antagonists at Y (A and B)"; names right behind the noun, "Y antagonists (A, B)", have patterns of their own.
     */
    private void bracket(List<SimpleToken> tokens, int open) {
        if (!tokens.get(open - 1).isMention()) {
            return;
        }
        int names = named(tokens, open);
        int close = names;
        while (close < tokens.size() && !BRACKET.matcher(word(tokens, close)).matches()) {
            close++;
        }
        boolean several = close > names + 1 || severalNames(tokens.get(names));
        boolean closed = close < tokens.size() && word(tokens, close).equals(")") && listing(tokens, names, close);
        if (closed && several && tokens.get(names).isMention() && spelled(tokens, open, tokens.get(names))) {
            tokens.remove(close);
            asExamples(tokens, open, names);
        }
    }

    private void colon(List<SimpleToken> tokens, int colon) {
        int names = named(tokens, colon);
        boolean ends = names < tokens.size()
                && tokens.get(names).isMention()
                && (names + 1 == tokens.size()
                        || END.matcher(word(tokens, names + 1)).matches());
        if (!ends) {
            return;
        }
        SimpleToken list = tokens.get(names);
        if (spelled(tokens, colon, list)) {
            asExamples(tokens, colon, names);
        } else if (substances(list)) {
            inPlaceOfThings(tokens, colon, names);
        }
    }

    /** Whether names alone stand there, of which some may be known to nobody: "A, B and C". */
    private static boolean listing(List<SimpleToken> tokens, int from, int to) {
        int unknown = 0;
        for (SimpleToken token : tokens.subList(from, to)) {
            boolean joins = BETWEEN.matcher(token.word()).matches();
            unknown = token.isMention() || joins ? 0 : unknown + 1;
            if (unknown > 1) {
                return false;
            }
        }
        return true;
    }

    /** The place behind "e.g." and the like, where the names should be. */
    private static int named(List<SimpleToken> tokens, int opener) {
        int names = opener + 1;
        while (names < tokens.size()
                && !tokens.get(names).isMention()
                && EXAMPLE.matcher(word(tokens, names)).matches()) {
            names++;
        }
        return Math.min(names, tokens.size() - 1);
    }

    /** Whether a noun that the list can spell out ends before {@code opener}: "antagonists", "antagonists at Y". */
    private boolean spelled(List<SimpleToken> tokens, int opener, SimpleToken list) {
        int noun = opener - 1;
        if (noun > 1 && tokens.get(noun).isMention()) {
            noun--;
            if (word(tokens, noun).equals("the")) {
                noun--;
            }
            if (noun < 1 || !OF_WHAT.contains(word(tokens, noun))) {
                return false;
            }
            noun--;
        }
        String head = word(tokens, noun);
        return listed.contains(head) && !tokens.get(noun).isMention() && targets.contains(head) != substances(list);
    }

    private static void asExamples(List<SimpleToken> tokens, int opener, int names) {
        Span place = tokens.get(opener).span();
        tokens.subList(opener, names).clear();
        tokens.add(opener, new SimpleToken(place, "such", Optional.of("JJ"), List.of()));
        tokens.add(opener + 1, new SimpleToken(place, "as", Optional.of("IN"), List.of()));
    }

    /**
     * "three drugs block Y: A, B and C": the only things without a name that are spoken of, at the start of the clause.
     */
    private void inPlaceOfThings(List<SimpleToken> tokens, int colon, int names) {
        List<Integer> nouns = IntStream.range(0, colon)
                .filter(i -> things.contains(word(tokens, i)))
                .boxed()
                .toList();
        if (nouns.size() != 1) {
            return;
        }
        int noun = nouns.get(0);
        int start = noun;
        while (start > 0 && isBeforeThings(word(tokens, start - 1))) {
            start--;
        }
        boolean opens = start == 0 || word(tokens, start - 1).equals(",");
        if (opens && tokens.subList(0, start).stream().noneMatch(Enumerations::substances)) {
            SimpleToken list = tokens.get(names);
            tokens.subList(colon, names + 1).clear();
            tokens.subList(start, noun + 1).clear();
            tokens.add(start, list);
        }
    }

    private boolean isBeforeThings(String word) {
        return beforeThings.contains(word) || word.matches("\\d+");
    }

    private static boolean substances(SimpleToken token) {
        return token.mentions().stream().anyMatch(mention -> mention.is("ChemicalSubstance"));
    }

    private static boolean severalNames(SimpleToken token) {
        return token.mentions().stream().map(Mention::span).distinct().count() > 1;
    }

    private static String word(List<SimpleToken> tokens, int at) {
        return tokens.get(at).word().toLowerCase(Locale.ROOT);
    }
}
