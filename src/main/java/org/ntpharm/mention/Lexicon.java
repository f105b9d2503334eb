package org.ntpharm.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All names of the vocabulary as a trie over pieces; finding a name costs its length, however many names there are. */
public final class Lexicon {
    private static final int LONGEST_ACRONYM = 6;
    private static final int SHORT_NAME = 3;
    private static final Pattern GENE_SYMBOL = Pattern.compile("[A-Z]{3,}\\d+[A-Z]?\\d*");
    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "to", "with", "by", "for");

    private final Node root;
    private final Map<String, Entry> entries;

    private Lexicon(Node root, Map<String, Entry> entries) {
        this.root = root;
        this.entries = entries;
    }

    /** Collects names; a builder is used once. */
    public static final class Builder {
        private final Node root = new Node();
        private final Map<String, Entry> entries = new LinkedHashMap<>();

        /** Adds {@code entry} under {@code name}, in the singular and the regular plural. */
        public Builder name(Entry entry, String name) {
            return name(entry, name, NameContext.ANY);
        }

        /** As the other, for a name that stands for {@code entry} in some texts only. */
        public Builder name(Entry entry, String name, NameContext context) {
            entries.put(entry.id(), entry);
            List<Piece> pieces = Piece.cut(name, 0);
            if (pieces.isEmpty()) {
                throw new IllegalArgumentException("name of " + entry.id() + " without a letter or digit: " + name);
            }
            Named named = new Named(entry, caseSensitive(name) ? spellings(entry, letters(pieces)) : Set.of(), context);
            List<String> keys = pieces.stream().map(Piece::key).collect(Collectors.toCollection(ArrayList::new));
            root.add(keys, named);
            int head = head(keys);
            for (String plural : Plurals.of(keys.get(head))) {
                keys.set(head, plural);
                root.add(keys, named);
            }
            return this;
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
            return new Lexicon(root, Map.copyOf(entries));
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

    Node root() {
        return root;
    }

    /** The entities that have exactly these pieces as a name. */
    List<Entry> lookup(List<Piece> pieces) {
        Node node = root;
        for (Piece piece : pieces) {
            node = node.children.get(piece.key());
            if (node == null) {
                return List.of();
            }
        }
        return node.matching(letters(pieces), (name, context) -> true);
    }

    static String letters(List<Piece> pieces) {
        return pieces.stream().map(Piece::surface).collect(Collectors.joining());
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
                ? Set.of(letters, letters.charAt(0) + letters.substring(1).toLowerCase(Locale.ROOT))
                : Set.of(letters);
    }

    /** A name of an entity, with its spellings where its case matters, and the texts in which it is one. */
    private record Named(Entry entry, Set<String> spellings, NameContext context) {
        boolean fits(String surface) {
            return spellings.isEmpty()
                    || spellings.contains(surface)
                    || surface.endsWith("s") && spellings.contains(surface.substring(0, surface.length() - 1));
        }
    }

    static final class Node {
        private final Map<String, Node> children = new HashMap<>(2);
        private final List<Named> names = new ArrayList<>(1);

        Optional<Node> child(String key) {
            return Optional.ofNullable(children.get(key));
        }

        List<Entry> matching(String surface, BiPredicate<String, NameContext> allowed) {
            return names.stream()
                    .filter(name -> name.fits(surface) && allowed.test(surface, name.context))
                    .map(Named::entry)
                    .distinct()
                    .toList();
        }

        private void add(List<String> keys, Named named) {
            Node node = this;
            for (String key : keys) {
                node = node.children.computeIfAbsent(key, k -> new Node());
            }
            if (!node.names.contains(named)) {
                node.names.add(named);
            }
        }
    }
}
