package org.ntpharm.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values by sequences of words, packed so that half a million sequences stay near the processor.
 *
 * <p>Words are numbered. Nodes are numbered level by level, and among the children of a node by their word, so that a
 * node needs no more than the word that leads to it and where its children begin.
 */
final class NameTrie<T> {
    /** Where every sequence starts. */
    static final int ROOT = 0;

    /** The node that no sequence reaches, and the number of a word that is in none. */
    static final int NONE = -1;

    private final Map<String, Integer> numbers;
    private final List<T> values;
    private final int[] word;
    private final int[] firstChild;
    private final int[] firstValue;

    /** The child of the root by each word: nearly all steps start there, and it has too many to search. */
    private final int[] starts;

    private NameTrie(Map<String, Integer> numbers, Packing<T> packing) {
        this.numbers = numbers;
        this.values = List.copyOf(packing.values);
        this.word = packing.word;
        this.firstChild = packing.firstChild;
        this.firstValue = packing.firstValue;
        this.starts = new int[numbers.size()];
        Arrays.fill(starts, NONE);
        for (int node = firstChild[ROOT]; node < firstChild[ROOT + 1]; node++) {
            starts[word[node]] = node;
        }
    }

    /** Collects sequences; a builder is used once. */
    static final class Builder<T> {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<Sequence<T>> sequences = new ArrayList<>();

        /** Adds {@code value} at the end of {@code words}. */
        void add(List<String> words, T value) {
            int[] numbered = words.stream()
                    .mapToInt(word -> numbers.computeIfAbsent(word, unknown -> numbers.size()))
                    .toArray();
            sequences.add(new Sequence<>(numbered, value));
        }

        NameTrie<T> build() {
            sequences.sort(Comparator.comparing(Sequence::words, Arrays::compare));
            return new NameTrie<>(numbers, new Packing<>(sequences));
        }
    }

    private record Sequence<T>(int[] words, T value) {}

    /** The number of {@code word}; {@link #NONE} if no sequence has it. */
    int number(String word) {
        return numbers.getOrDefault(word, NONE);
    }

    /** The node behind {@code node} by the word with this number; {@link #NONE} if there is none. */
    int step(int node, int number) {
        if (number == NONE) {
            return NONE;
        }
        if (node == ROOT) {
            return starts[number];
        }
        int found = Arrays.binarySearch(word, firstChild[node], firstChild[node + 1], number);
        return found < 0 ? NONE : found;
    }

    /** Whether some sequence goes on from {@code node}. */
    boolean goesOn(int node) {
        return firstChild[node] < firstChild[node + 1];
    }

    /** The values at {@code node}, in the order in which they were added. */
    List<T> values(int node) {
        int from = firstValue[node];
        int to = firstValue[node + 1];
        return from == to ? List.of() : values.subList(from, to);
    }

    /** The nodes of sorted sequences, laid out level by level. */
    private static final class Packing<T> {
        private final List<T> values = new ArrayList<>();
        private int[] word = new int[16];
        private int[] firstChild = new int[16];
        private int[] firstValue = new int[16];
        private int nodes = 1;

        private Packing(List<Sequence<T>> sequences) {
            List<Range> level = List.of(new Range(0, sequences.size()));
            int node = ROOT;
            for (int depth = 0; !level.isEmpty(); depth++) {
                List<Range> next = new ArrayList<>();
                for (Range range : level) {
                    firstChild[node] = nodes;
                    firstValue[node] = values.size();
                    node++;
                    fill(range, depth, sequences, next);
                }
                level = next;
            }
            firstChild[node] = nodes;
            firstValue[node] = values.size();
        }

        /** The sequences that pass through one node. */
        private record Range(int from, int to) {}

        private void fill(Range range, int depth, List<Sequence<T>> sequences, List<Range> next) {
            int from = range.from;
            while (from < range.to && sequences.get(from).words.length == depth) {
                values.add(sequences.get(from).value);
                from++;
            }
            while (from < range.to) {
                int to = from + 1;
                int leading = sequences.get(from).words[depth];
                while (to < range.to && sequences.get(to).words[depth] == leading) {
                    to++;
                }
                child(leading);
                next.add(new Range(from, to));
                from = to;
            }
        }

        private void child(int leading) {
            if (nodes + 1 >= word.length) {
                word = Arrays.copyOf(word, 2 * word.length);
                firstChild = Arrays.copyOf(firstChild, word.length);
                firstValue = Arrays.copyOf(firstValue, word.length);
            }
            word[nodes] = leading;
            nodes++;
        }
    }
}
