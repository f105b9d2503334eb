package org.ntpharm.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which relations are taken for which: for each pair of things, what is annotated and what was read. */
final class Confusion {
    private static final String NONE = "-";

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final Set<String> columns = new TreeSet<>();

    Confusion(List<DocumentResult> results) {
        for (DocumentResult result : results) {
            Stream.concat(result.gold().stream(), result.predicted().stream())
                    .map(Fact::pair)
                    .distinct()
                    .forEach(pair -> count(relations(result.gold(), pair), relations(result.predicted(), pair)));
        }
    }

    /** The relations that {@code facts} have between a pair; one that both have is no confusion with the others. */
    private static Set<String> relations(Set<Fact> facts, List<String> pair) {
        return facts.stream()
                .filter(fact -> fact.pair().equals(pair))
                .map(Fact::relation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void count(Set<String> annotated, Set<String> read) {
        Set<String> both = new TreeSet<>(annotated);
        both.retainAll(read);
        both.forEach(relation -> count(relation, relation));
        annotated.removeAll(both);
        read.removeAll(both);
        if (annotated.isEmpty()) {
            read.forEach(relation -> count(NONE, relation));
        }
        for (String relation : annotated) {
            (read.isEmpty() ? Set.of(NONE) : read).forEach(other -> count(relation, other));
        }
    }

    private void count(String annotated, String read) {
        columns.add(read);
        counts.computeIfAbsent(annotated, key -> new TreeMap<>()).merge(read, 1, Integer::sum);
    }

    /** A row for each annotated relation, a column for each that was read; {@code -} is none. */
    String table() {
        StringBuilder table = new StringBuilder("annotated (rows) and read (columns); - is not at all")
                .append(System.lineSeparator());
        table.append(String.format(Locale.ROOT, "%-14s", ""));
        columns.forEach(column -> table.append(cell(column)));
        table.append(System.lineSeparator());
        counts.forEach((annotated, read) -> {
            table.append(String.format(Locale.ROOT, "%-14s", annotated));
            columns.forEach(column -> table.append(cell(String.valueOf(read.getOrDefault(column, 0)))));
            table.append(System.lineSeparator());
        });
        return table.toString();
    }

    private static String cell(String words) {
        return String.format(Locale.ROOT, " %12s", words);
    }
}
