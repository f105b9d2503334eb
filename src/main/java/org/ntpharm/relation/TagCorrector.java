package org.ntpharm.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Corrects tags where the tagger takes a verb of the wording behind an unknown name for a noun: "ketamine relieves". */
final class TagCorrector {
    private static final Set<String> LEADS =
            Set.of("and", "or", "so", "thereby", "thus", "to", "then", "also", "but", "therefore", "hence");

    private final Set<String> verbs;

    TagCorrector(Wording wording) {
        this.verbs = new TreeSet<>();
        for (Frame frame : List.of(Frame.TRANSITIVE, Frame.INTRANSITIVE_PP, Frame.TRANSITIVE_PP)) {
            verbs.addAll(wording.lemmas(frame));
        }
    }

    /** Changes {@code tags} in place. */
    void correct(List<SimpleToken> tokens, String[] tags) {
        for (int i = 1; i + 1 < tags.length; i++) {
            if (!tokens.get(i).isMention()) {
                corrected(tokens, tags, i).ifPresent(new Setter(tags, i)::set);
            }
        }
    }

    private record Setter(String[] tags, int at) {
        void set(String tag) {
            tags[at] = tag;
        }
    }

    private Optional<String> corrected(List<SimpleToken> tokens, String[] tags, int at) {
        String word = tokens.get(at).word().toLowerCase(Locale.ROOT);
        boolean noun = tags[at].startsWith("N");
        boolean before = tokens.get(at - 1).isMention() || tags[at - 1].equals("RB") || tags[at - 1].equals("PRP");
        if (!opensObject(tokens, tags, at + 1)) {
            return Optional.empty();
        }
        boolean comma = tokens.get(at - 1).word().equals(",");
        if (noun && third(word) && (before && !plural(tags[at - 1]) || comma)) {
            return Optional.of("VBZ");
        }
        if (noun && verbs.contains(word) && (LEADS.contains(lower(tokens, at - 1)) || before && plural(tags[at - 1]))) {
            return Optional.of("VBP");
        }
        boolean past = tags[at].startsWith("JJ") || tags[at].equals("VBN");
        return past && past(word) && (before || comma) && noFiniteVerb(tokens, tags, at)
                ? Optional.of("VBD")
                : Optional.empty();
    }

    private boolean third(String word) {
        return word.endsWith("s") && verbs.contains(word.substring(0, word.length() - 1))
                || word.endsWith("es") && verbs.contains(word.substring(0, word.length() - 2));
    }

    private boolean past(String word) {
        return word.endsWith("ed")
                && (verbs.contains(word.substring(0, word.length() - 1))
                        || verbs.contains(word.substring(0, word.length() - 2)));
    }

    private static boolean opensObject(List<SimpleToken> tokens, String[] tags, int at) {
        return tokens.get(at).isMention() || tags[at].matches("DT|PRP\\$|JJ.?|RB|CD|IN|TO");
    }

    private static boolean plural(String tag) {
        return tag.equals("NNS") || tag.equals("NNPS");
    }

    /** Whether the clause around {@code at}, from the last "that" or "which" on, has no finite verb yet. */
    private static boolean noFiniteVerb(List<SimpleToken> tokens, String[] tags, int at) {
        int start = at;
        while (start > 0 && !lower(tokens, start - 1).matches("that|which|who|;")) {
            start--;
        }
        for (int i = start; i < tags.length; i++) {
            if (tags[i].matches("VBD|VBZ|VBP|MD")) {
                return false;
            }
        }
        return true;
    }

    private static String lower(List<SimpleToken> tokens, int at) {
        return tokens.get(at).word().toLowerCase(Locale.ROOT);
    }
}
