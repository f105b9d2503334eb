package org.ntpharm.mention;

import java.util.List;

/**
 * The numbers of words, packed: what a hash table of objects fetches from five places in memory, this takes from three,
 * and the words of a sentence are looked up together, so that their fetches overlap.
 */
final class WordNumbers {
    /** The number of a word that is not known. */
    static final int NONE = -1;

    private static final int SPREAD = 0x9E3779B9;

    /** The hash of a word in the upper half, its number and one in the lower; nothing where there is none. */
    private final long[] slots;

    private final int shift;

    /** All words, the first one first, and where each begins. */
    private final String letters;

    private final int[] begin;

    private WordNumbers(String letters, int[] begin, int size) {
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, 2 * size - 1));
        this.slots = new long[1 << bits];
        this.shift = Integer.SIZE - bits;
        this.letters = letters;
        this.begin = begin;
    }

    /** Numbers {@code words}, no two of which may be equal, in their order. */
    static WordNumbers of(List<String> words) {
        int[] begin = new int[words.size() + 1];
        StringBuilder letters = new StringBuilder();
        for (int number = 0; number < words.size(); number++) {
            letters.append(words.get(number));
            begin[number + 1] = letters.length();
        }
        WordNumbers numbers = new WordNumbers(letters.toString(), begin, words.size());
        for (int number = 0; number < words.size(); number++) {
            numbers.put(words.get(number).hashCode(), number);
        }
        return numbers;
    }

    private void put(int hash, int number) {
        int at = place(hash);
        while (slots[at] != 0) {
            at = next(at);
        }
        slots[at] = (long) hash << Integer.SIZE | number + 1;
    }

    /** The number of each of {@code words}. */
    int[] all(List<String> words) {
        int[] numbers = new int[words.size()];
        long[] held = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            held[i] = slots[place(words.get(i).hashCode())];
        }
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = held[i] == 0 ? NONE : number(words.get(i));
        }
        return numbers;
    }

    /** The number of {@code word}. */
    int number(String word) {
        int hash = word.hashCode();
        for (int at = place(hash); slots[at] != 0; at = next(at)) {
            int number = (int) slots[at] - 1;
            if ((int) (slots[at] >>> Integer.SIZE) == hash && is(number, word)) {
                return number;
            }
        }
        return NONE;
    }

    private boolean is(int number, String word) {
        int from = begin[number];
        return begin[number + 1] - from == word.length() && letters.startsWith(word, from);
    }

    private int place(int hash) {
        return hash * SPREAD >>> shift;
    }

    private int next(int at) {
        return at + 1 & slots.length - 1;
    }
}
