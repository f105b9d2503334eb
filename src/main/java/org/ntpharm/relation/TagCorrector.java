package org.ntpharm.relation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Corrects tags where the tagger takes a verb of the wording behind an unknown name for a noun: "ketamine relieves".
 */
final class TagCorrector {
    /** Words of grammar that the tagger takes for nouns behind an unknown name. */
    private static final Map<String, String> CLOSED =
            Map.of("neither", "CC", "nor", "CC", "rather", "RB", "also", "RB");

    private static final Pattern FINITE = Pattern.compile("VBD|VBZ|VBP|MD");

    private final Set<String> beforeVerbs;
    private final Set<String> nounsLikeVerbs;
    private final Set<String> verbs;
    private final Set<String> agentNouns;

    TagCorrector(Wording wording, WordLists words) {
        this.beforeVerbs = words.named("before-verbs");
        this.nounsLikeVerbs = words.named("nouns-like-verbs");
        this.verbs = new TreeSet<>();
        this.agentNouns = wording.lemmas(Frame.AGENT_NOUN);
        for (Frame frame : List.of(Frame.TRANSITIVE, Frame.INTRANSITIVE_PP, Frame.TRANSITIVE_PP)) {
            verbs.addAll(wording.lemmas(frame));
        }
        verbs.addAll(words.named("verbs-of-patterns"));
    }

    /** Changes {@code tags} in place. */
    void correct(List<SimpleToken> tokens, String[] tags) {
        for (int i = 1; i + 1 < tags.length; i++) {
            if (!tokens.get(i).isMention()) {
                tags[i] = corrected(tokens, tags, i).orElse(tags[i]);
            }
        }
    }

    private Optional<String> corrected(List<SimpleToken> tokens, String[] tags, int at) {
        String word = lower(tokens, at);
        if (tags[at].startsWith("N") && CLOSED.containsKey(word)) {
            return Optional.of(CLOSED.get(word));
        }
        if (tags[at].startsWith("V") && nounsLikeVerbs.contains(word)) {
            return Optional.of("NNS");
        }
        if (tags[at].startsWith("N")
                && (word.endsWith("ly") || consequence(tokens, at))
                && verbal(tokens, tags, at + 1)) {
            return Optional.of("RB");
        }
        if (word.matches("(?:un)?likely") && lower(tokens, at + 1).equals("to")) {
            return Optional.of("JJ");
        }
        if (verbs.contains(word) && infinitive(tokens, tags, at)) {
            return Optional.of("VB");
        }
        if (tags[at].equals("VBG") && describes(tokens, tags, at)) {
            return Optional.of("JJ");
        }
        if (verbs.contains(word) && relative(tokens, tags, at)) {
            return Optional.of("VBP");
        }
        boolean onlyVerb =
                tags[at + 1].startsWith("N") && tokens.get(at - 1).isMention() && noFiniteVerb(tokens, tags, at);
        if (!onlyVerb && !opensObject(tokens, tags, at + 1)) {
            return Optional.empty();
        }
        boolean base = tags[at].startsWith("J") && verbs.contains(lower(tokens, at));
        return tags[at].startsWith("N") || base ? present(tokens, tags, at) : past(tokens, tags, at);
    }

    /** "and so prevents", not "who said so was". */
    private boolean consequence(List<SimpleToken> tokens, int at) {
        return lower(tokens, at).equals("so") && beforeVerbs.contains(lower(tokens, at - 1));
    }

    /** Whether the word at {@code at} is a verb of the wording or tagged as one. */
    private boolean verbal(List<SimpleToken> tokens, String[] tags, int at) {
        String word = lower(tokens, at);
        return tags[at].startsWith("V") || verbs.contains(word) || third(word) || past(word);
    }

    /** "could theoretically worsen", "did not block": behind a modal or "did not", whatever adverbs stand between. */
    private static boolean infinitive(List<SimpleToken> tokens, String[] tags, int at) {
        int before = at - 1;
        while (before > 0 && tags[before].equals("RB")) {
            before--;
        }
        return tags[before].equals("MD")
                || lower(tokens, before).matches("do|does|did")
                        && lower(tokens, before + 1).equals("not");
    }

    /** "centrally acting D2 antagonists": behind an adverb, and before the noun that names what acts. */
    private boolean describes(List<SimpleToken> tokens, String[] tags, int at) {
        int noun = at + 1;
        while (noun + 1 < tags.length
                && (tokens.get(noun).isMention() || tags[noun].matches("JJ.?"))
                && !agentNouns.contains(without("s", lower(tokens, noun)))) {
            noun++;
        }
        String word = lower(tokens, noun);
        return tags[at - 1].equals("RB") && (agentNouns.contains(word) || agentNouns.contains(without("s", word)));
    }

    /** "drugs that block receptors" */
    private static boolean relative(List<SimpleToken> tokens, String[] tags, int at) {
        return at > 1
                && tags[at].startsWith("N")
                && lower(tokens, at - 1).matches("that|which")
                && plural(tags[at - 2])
                && opensObject(tokens, tags, at + 1);
    }

    private Optional<String> present(List<SimpleToken> tokens, String[] tags, int at) {
        String word = lower(tokens, at);
        boolean before = behindSubject(tokens, tags, at);
        boolean plural = plural(tags[at - 1]);
        boolean comma = tokens.get(at - 1).word().equals(",");
        boolean led = beforeVerbs.contains(lower(tokens, at - 1));
        boolean ledToName = led && opensName(tokens, tags, at + 1);
        if ((before && !plural || comma || ledToName) && third(word)) {
            return Optional.of("VBZ");
        }
        boolean ofMany = (before || comma) && (plural || noFiniteVerb(tokens, tags, at));
        return verbs.contains(word) && (led || ofMany) ? Optional.of("VBP") : Optional.empty();
    }

    /**
     * "Ketamine reduced pain" has its finite verb there; "pain reduced by ketamine" and "X, tried for Y, is" have not.
     */
    private Optional<String> past(List<SimpleToken> tokens, String[] tags, int at) {
        boolean comma = tokens.get(at - 1).word().equals(",");
        if (tags[at].equals("VBD") && comma && parenthetic(tokens, tags, at)) {
            return Optional.of("VBN");
        }
        if (!past(lower(tokens, at))) {
            return Optional.empty();
        }
        boolean participle = byAgent(tokens, tags, at) || comma && parenthetic(tokens, tags, at);
        if (participle) {
            return tags[at].equals("VBD") ? Optional.of("VBN") : Optional.empty();
        }
        boolean takesObject = tags[at - 1].startsWith("N") && tokens.get(at + 1).isMention();
        boolean finite = (comma || takesObject || behindSubject(tokens, tags, at)) && noFiniteVerb(tokens, tags, at);
        return finite && tags[at].matches("JJ.?|VBN") ? Optional.of("VBD") : Optional.empty();
    }

    private static boolean behindSubject(List<SimpleToken> tokens, String[] tags, int at) {
        return tokens.get(at - 1).isMention() || tags[at - 1].equals("RB") || tags[at - 1].equals("PRP");
    }

    /** "by ketamine", but not "by 40 %". */
    private static boolean byAgent(List<SimpleToken> tokens, String[] tags, int at) {
        return lower(tokens, at + 1).equals("by") && at + 2 < tags.length && !tags[at + 2].equals("CD");
    }

    /** Whether a comma closes what the comma before {@code at} opened, and the finite verb follows it. */
    private static boolean parenthetic(List<SimpleToken> tokens, String[] tags, int at) {
        if (!tags[at + 1].matches("IN|TO")) {
            return false;
        }
        for (int i = at + 2; i + 1 < tags.length; i++) {
            if (tokens.get(i).word().equals(",")) {
                return FINITE.matcher(tags[i + 1]).matches();
            }
        }
        return false;
    }

    private boolean third(String word) {
        return verbs.contains(without("s", word))
                || verbs.contains(without("es", word))
                || verbs.contains(without("ies", word) + "y");
    }

    private boolean past(String word) {
        String stem = without("ed", word);
        boolean doubled = stem.length() > 1 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        return verbs.contains(stem)
                || !stem.isEmpty() && verbs.contains(stem + "e")
                || verbs.contains(without("ied", word) + "y")
                || doubled && verbs.contains(stem.substring(0, stem.length() - 1));
    }

    /** The word without its ending; nothing where it ends otherwise. */
    private static String without(String ending, String word) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
    }

    private static boolean opensObject(List<SimpleToken> tokens, String[] tags, int at) {
        return tokens.get(at).isMention() || tags[at].matches("DT|PRP\\$|JJ.?|RB|CD|IN|TO");
    }

    private static boolean opensName(List<SimpleToken> tokens, String[] tags, int at) {
        return tokens.get(at).isMention()
                || at + 1 < tags.length
                        && tags[at].equals("DT")
                        && tokens.get(at + 1).isMention();
    }

    private static boolean plural(String tag) {
        return tag.equals("NNS") || tag.equals("NNPS");
    }

    /**
     * Whether the clause around {@code at}, from the last "that" or "which" on, has no finite verb yet; behind the
     * comma that closes a relative clause, whether the clause around that has none.
     */
    private static boolean noFiniteVerb(List<SimpleToken> tokens, String[] tags, int at) {
        int start = at;
        while (start > 0 && !lower(tokens, start - 1).matches("that|which|who|;")) {
            start--;
        }
        boolean closed = tokens.get(at - 1).word().equals(",")
                && start > 1
                && tokens.get(start - 2).word().equals(",");
        int within = closed ? at : start;
        int before = closed ? start - 2 : 0;
        return IntStream.concat(IntStream.range(0, before), IntStream.range(within, tags.length))
                .noneMatch(i -> FINITE.matcher(tags[i]).matches());
    }

    private static String lower(List<SimpleToken> tokens, int at) {
        return tokens.get(at).word().toLowerCase(Locale.ROOT);
    }
}
