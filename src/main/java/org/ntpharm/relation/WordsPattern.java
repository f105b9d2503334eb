package org.ntpharm.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * A regular expression for any of many words, without brackets around it. Words with one beginning share it, so that a
 * word which is none of them is known after a letter or two.
 */
final class WordsPattern {
    private static final String NEVER = "(?!)";
    private static final String SPECIAL = ".+?*()[]{}|^$\\/";

    private final TreeMap<Character, WordsPattern> next = new TreeMap<>();
    private boolean end;

    private WordsPattern() {}

    /** The expression for {@code words}; for none of them one that never matches. */
    static String of(Collection<String> words) {
        if (words.isEmpty()) {
            return NEVER;
        }
        WordsPattern all = new WordsPattern();
        words.forEach(all::add);
        return String.join("|", all.branches());
    }

    private void add(String word) {
        WordsPattern at = this;
        for (char letter : word.toCharArray()) {
            at = at.next.computeIfAbsent(letter, unseen -> new WordsPattern());
        }
        at.end = true;
    }

    private List<String> branches() {
        List<String> branches = new ArrayList<>();
        next.forEach((letter, rest) -> branches.add(escaped(letter) + rest.tail()));
        return branches;
    }

    private String tail() {
        List<String> branches = branches();
        if (branches.isEmpty()) {
            return "";
        }
        String joined = String.join("|", branches);
        if (end) {
            return "(?:" + joined + ")?";
        }
        return branches.size() == 1 ? joined : "(?:" + joined + ")";
    }

    private static String escaped(char letter) {
        return (SPECIAL.indexOf(letter) < 0 ? "" : "\\") + letter;
    }
}
