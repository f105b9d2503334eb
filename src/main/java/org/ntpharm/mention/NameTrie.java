package org.ntpharm.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
    static final int NONE = WordNumbers.NONE;

    /** What is known of a node: the word that leads to it, its first child and its first value, side by side. */
    private static final int WIDTH = 3;

    private static final int CHILD = 1;
    private static final int VALUE = 2;

    private final WordNumbers numbers;
    private final List<T> values;
    private final int[] nodes;

    /** The child of the root by each word: nearly all steps start there, and it has too many to search. */
    private final int[] starts;

    private NameTrie(List<String> words, Packing<T> packing) {
        this.numbers = WordNumbers.of(words);
        this.values = List.copyOf(packing.values);
        this.nodes = packing.nodes;
        this.starts = new int[words.size()];
        Arrays.fill(starts, NONE);
        for (int node = firstChild(ROOT); node < firstChild(ROOT + 1); node++) {
            starts[nodes[WIDTH * node]] = node;
        }
    }

    /** Collects sequences; a builder is used once. */
    static final class Builder<T> {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();
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
            return new NameTrie<>(List.copyOf(numbers.keySet()), new Packing<>(sequences));
        }
    }

    private record Sequence<T>(int[] words, T value) {}

    /** The numbers by which {@link #step} knows {@code words}; {@link #NONE} for one that is in no sequence. */
    int[] numbers(List<String> words) {
        return numbers.all(words);
    }

    /** The node behind {@code node} by the word with this number; {@link #NONE} if there is none. */
    int step(int node, int number) {
        if (number == NONE) {
            return NONE;
        }
        return node == ROOT ? starts[number] : child(node, number);
    }

    private int child(int node, int number) {
        int low = firstChild(node);
        int high = firstChild(node + 1) - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int word = nodes[WIDTH * middle];
            if (word == number) {
                return middle;
            }
            if (word < number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NONE;
    }

    private int firstChild(int node) {
        return nodes[WIDTH * node + CHILD];
    }

    /** Whether some sequence goes on from {@code node}. */
    boolean goesOn(int node) {
        return firstChild(node) < firstChild(node + 1);
    }

    /** The values at {@code node}, in the order in which they were added. */
    List<T> values(int node) {
        int from = nodes[WIDTH * node + VALUE];
        int to = nodes[WIDTH * (node + 1) + VALUE];
        return from == to ? List.of() : values.subList(from, to);
    }

    /** The nodes of sorted sequences, laid out level by level. */
    private static final class Packing<T> {
        private final List<T> values = new ArrayList<>();
        private int[] nodes = new int[16 * WIDTH];
        private int size = 1;

        private Packing(List<Sequence<T>> sequences) {
            List<Range> level = List.of(new Range(0, sequences.size()));
            int node = ROOT;
            for (int depth = 0; !level.isEmpty(); depth++) {
                List<Range> next = new ArrayList<>();
                for (Range range : level) {
                    begin(node);
                    node++;
                    fill(range, depth, sequences, next);
                }
                level = next;
            }
            begin(node);
        }

        private void begin(int node) {
            nodes[WIDTH * node + CHILD] = size;
            nodes[WIDTH * node + VALUE] = values.size();
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
            if (WIDTH * (size + 2) > nodes.length) {
                nodes = Arrays.copyOf(nodes, 2 * nodes.length);
            }
            nodes[WIDTH * size] = leading;
            size++;
        }
    }
}
