package org.ntpharm.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All names of the vocabulary by their pieces; finding a name costs its length, however many names there are. */
public final class Lexicon {
    private static final int LONGEST_ACRONYM = 6;
    private static final int SHORT_NAME = 3;
    private static final Pattern GENE_SYMBOL = Pattern.compile("[A-Z]{3,}\\d+[A-Z]?\\d*|[A-Z]{4,}");
    /** All capitals of the letters a symbol starts with but the first; not the subtype's behind a number. */
    private static final Pattern LATER_CAPITALS = Pattern.compile("(?<=^[A-Z])[A-Z]+");

    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "to", "with", "by", "for");

    private final NameTrie<Named> names;
    private final Map<String, Entry> entries;

    private Lexicon(NameTrie<Named> names, Map<String, Entry> entries) {
        this.names = names;
        this.entries = entries;
    }

    /** Collects names; a builder is used once. */
    public static final class Builder {
        private final NameTrie.Builder<Named> names = new NameTrie.Builder<>();
        private final Map<String, Entry> entries = new LinkedHashMap<>();
        private final Map<Set<String>, Set<String>> classes = new HashMap<>();

        /** Adds {@code entry} under {@code name}, in the singular and the regular plural. */
        public Builder name(Entry entry, String name) {
            return name(entry, name, NameContext.ANY);
        }

        /** As the other, for a name that stands for {@code entry} in some texts only. */
        public Builder name(Entry named, String name, NameContext context) {
            Entry entry = entries.computeIfAbsent(named.id(), unknown -> sharingClasses(named));
            List<Piece> pieces = Piece.cut(name, 0);
            if (pieces.isEmpty()) {
                throw new IllegalArgumentException("name of " + entry.id() + " without a letter or digit: " + name);
            }
            Named value = new Named(entry, caseSensitive(name) ? spellings(entry, letters(pieces)) : Set.of(), context);
            List<String> keys = pieces.stream().map(Piece::key).collect(Collectors.toCollection(ArrayList::new));
            names.add(keys, value);
            int head = head(keys);
            for (String plural : Plurals.of(keys.get(head))) {
                keys.set(head, plural);
                names.add(keys, value);
            }
            return this;
        }

        /** Entities of one class share one set: half a million of them would keep little else near the processor. */
        private Entry sharingClasses(Entry entry) {
            Set<String> shared = classes.computeIfAbsent(entry.classes(), first -> first);
            return new Entry(entry.id(), entry.label(), shared, entry.wanted(), entry.unlinked());
        }

        /** The noun that takes the plural: the last word, or the one before a preposition. */
        private static int head(List<String> keys) {
            for (int i = 1; i < keys.size(); i++) {
                if (PREPOSITIONS.contains(keys.get(i))) {
                    return i - 1;
                }
            }
            return keys.size() - 1;
        }

        public Lexicon build() {
            return new Lexicon(names.build(), Map.copyOf(entries));
        }
    }

    /** The entity with this id. */
    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The entities that have {@code name}, in the singular or the regular plural. */
    public List<Entry> named(String name) {
        List<Piece> pieces = Piece.cut(name, 0);
        return pieces.isEmpty() ? List.of() : lookup(pieces);
    }

    /** How many entities have a name here. */
    public int size() {
        return entries.size();
    }

    /** The numbers by which {@link #step} knows {@code pieces}. */
    int[] numbers(List<Piece> pieces) {
        return names.numbers(pieces.stream().map(Piece::key).toList());
    }

    /** One piece further on the way to a name, which starts at {@link NameTrie#ROOT}. */
    int step(int node, int number) {
        return names.step(node, number);
    }

    /** Whether names go on from {@code node}. */
    boolean goesOn(int node) {
        return names.goesOn(node);
    }

    /** The entities that have {@code pieces}, which lead to {@code node}, as a name where it is {@code allowed}. */
    List<Entry> matching(int node, List<Piece> pieces, BiPredicate<String, NameContext> allowed) {
        List<Named> named = names.values(node);
        if (named.isEmpty()) {
            return List.of();
        }
        if (named.size() == 1 && named.get(0).isPlain()) {
            return List.of(named.get(0).entry);
        }
        String surface = letters(pieces);
        List<Entry> matching = new ArrayList<>(named.size());
        for (Named name : named) {
            boolean fits = name.fits(surface) && allowed.test(surface, name.context);
            if (fits && !matching.contains(name.entry)) {
                matching.add(name.entry);
            }
        }
        return matching;
    }

    /** The entities that have exactly these pieces as a name. */
    List<Entry> lookup(List<Piece> pieces) {
        return lookup(pieces, numbers(pieces));
    }

    /** As the other, for pieces whose numbers are known. */
    List<Entry> lookup(List<Piece> pieces, int... numbers) {
        int node = NameTrie.ROOT;
        for (int i = 0; i < numbers.length && node != NameTrie.NONE; i++) {
            node = step(node, numbers[i]);
        }
        return node == NameTrie.NONE ? List.of() : matching(node, pieces, (name, context) -> true);
    }

    private static String letters(List<Piece> pieces) {
        StringBuilder letters = new StringBuilder();
        pieces.forEach(piece -> letters.append(piece.surface()));
        return letters.toString();
    }

    /** Short names and acronyms are other words in other case: "ALS" and "als", "LSD", "Met". */
    private static boolean caseSensitive(String name) {
        String letters = name.replaceAll("[^\\p{L}]", "");
        boolean acronym = letters.equals(letters.toUpperCase(Locale.ROOT)) && letters.length() <= LONGEST_ACRONYM;
        return name.indexOf(' ') < 0 && (acronym || letters.length() <= SHORT_NAME);
    }

    /** The symbol of a gene is written in capitals for man, and with one capital for mouse and rat. */
    private static Set<String> spellings(Entry entry, String letters) {
        boolean symbol =
                entry.is(NamePattern.TARGET) && GENE_SYMBOL.matcher(letters).matches();
        return symbol
                ? new HashSet<>(List.of(
                        letters,
                        letters.charAt(0) + letters.substring(1).toLowerCase(Locale.ROOT),
                        LATER_CAPITALS
                                .matcher(letters)
                                .replaceAll(of -> of.group().toLowerCase(Locale.ROOT))))
                : Set.of(letters);
    }

    /** A name of an entity, with its spellings where its case matters, and the texts in which it is one. */
    private record Named(Entry entry, Set<String> spellings, NameContext context) {
        /** Whether it is one in every text and however it is written. */
        boolean isPlain() {
            return spellings.isEmpty() && context.equals(NameContext.ANY);
        }

        boolean fits(String surface) {
            return spellings.isEmpty()
                    || spellings.contains(surface)
                    || surface.endsWith("s") && spellings.contains(surface.substring(0, surface.length() - 1));
        }
    }
}
