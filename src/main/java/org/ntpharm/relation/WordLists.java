package org.ntpharm.relation;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words, in lower case, that the steps before the patterns go by. */
public final class WordLists {
    private final Map<String, Set<String>> lists;

    private WordLists(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    /** Reads lines {@code name = word word}; lines that open with {@code #} are comments. */
    public static WordLists parse(String lines) {
        return new WordLists(lines.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" = ", 2))
                .collect(Collectors.toUnmodifiableMap(list -> list[0], list -> Set.of(list[1].split(" ")))));
    }

    Set<String> named(String name) {
        return Objects.requireNonNull(lists.get(name), name);
    }
}
