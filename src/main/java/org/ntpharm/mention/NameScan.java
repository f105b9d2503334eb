package org.ntpharm.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Span;
import org.ntpharm.text.Tokenizer;

/** Finds the longest names in one sentence, from left to right. */
final class NameScan {
    /** What may stand between two pieces of one name; a sign or bracket before the blank as in "Ca(2+) channel". */
    private static final Pattern INNER_GAP = Pattern.compile("[+)]{0,2}\\s+|-\\s+|\\s*\\n\\s*");

    private static final String INNER_SIGNS = "-',()[]/+.";
    private static final int MOST_INNER_SIGNS = 3;

    /** Words that a text puts into a name without changing it: "neuropsychiatric side effect", "other disorders". */
    private static final Set<String> FILLERS = Set.of("other", "side", "like", "adverse", "the", "various", "type");

    private static final Set<String> REVERSING_PREFIXES = Set.of("non", "anti");

    private final Lexicon lexicon;
    private final String text;
    private final int offset;
    private final List<Piece> pieces;
    private final int[] numbers;
    private final List<Abbreviations.Definition> definitions;

    NameScan(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.text = Tokenizer.plain(sentence.text());
        this.offset = sentence.span().start();
        this.pieces = Piece.cut(text, offset);
        this.numbers = lexicon.numbers(pieces);
        this.definitions = Abbreviations.definitions(text, offset);
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The sentence with plain quotes and hyphens. */
    String text() {
        return text;
    }

    /** Where the sentence starts in its document. */
    int offset() {
        return offset;
    }

    /** The text of {@code span}, with plain quotes and hyphens. */
    String words(Span span) {
        return text.substring(span.start() - offset, span.end() - offset);
    }

    List<Abbreviations.Definition> definitions() {
        return definitions;
    }

    /** A name found: the pieces from {@code first} to {@code last} denote each of {@code entries}. */
    record Hit(int first, int last, List<Entry> entries) {}

    List<Hit> hits(DocumentNames names) {
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            Optional<Hit> hit = opensWord(at) ? longest(at, pieces.size() - 1, names) : Optional.empty();
            hit.ifPresent(hits::add);
            at = hit.map(found -> found.last() + 1).orElse(at + 1);
        }
        return hits;
    }

    /** The names inside a longer one, such as the receptor in "glycine site of the NMDA receptor". */
    List<Hit> hitsWithin(Hit outer, DocumentNames names) {
        List<Hit> inner = new ArrayList<>();
        int at = outer.first();
        while (at <= outer.last()) {
            int last = at == outer.first() ? outer.last() - 1 : outer.last();
            Optional<Hit> hit = opensWord(at) ? longest(at, last, names) : Optional.empty();
            hit.ifPresent(inner::add);
            at = hit.map(Hit::last).orElse(at) + 1;
        }
        return inner;
    }

    /**
     * The entities whose name is made of two runs of pieces, each from one piece up to another that is no more in it.
     */
    List<Entry> joined(int from, int to, int thenFrom, int thenTo) {
        int node = NameTrie.ROOT;
        for (int at = from; at < to && node != NameTrie.NONE; at++) {
            node = lexicon.step(node, numbers[at]);
        }
        for (int at = thenFrom; at < thenTo && node != NameTrie.NONE; at++) {
            node = lexicon.step(node, numbers[at]);
        }
        if (node == NameTrie.NONE) {
            return List.of();
        }
        List<Piece> name = new ArrayList<>(pieces.subList(from, to));
        name.addAll(pieces.subList(thenFrom, thenTo));
        return lexicon.matching(node, name, (surface, context) -> true);
    }

    private Optional<Hit> longest(int first, int end, DocumentNames names) {
        Optional<Hit> best = shortForm(first, end, names);
        int node = NameTrie.ROOT;
        List<Piece> matched = new ArrayList<>();
        int at = first;
        while (at <= end) {
            int next = lexicon.step(node, numbers[at]);
            if (next != NameTrie.NONE) {
                node = next;
                matched.add(pieces.get(at));
                List<Entry> entries = closesWord(at) ? lexicon.matching(node, matched, names::allows) : List.of();
                if (!entries.isEmpty() && best.map(hit -> hit.last()).orElse(-1) < at) {
                    best = Optional.of(new Hit(first, at, entries));
                }
            } else if (matched.isEmpty() || !FILLERS.contains(pieces.get(at).key())) {
                break;
            }
            at = lexicon.goesOn(node) ? successor(at) : pieces.size();
        }
        return best;
    }

    private Optional<Hit> shortForm(int first, int end, DocumentNames names) {
        StringBuilder surface = new StringBuilder();
        for (int last = first; last <= Math.min(end, first + 3); last++) {
            if (last > first && !isHyphenAtMost(gap(last - 1, last))) {
                break;
            }
            surface.append(last > first ? gap(last - 1, last) : "")
                    .append(pieces.get(last).surface());
            List<Entry> entries = closesWord(last) ? names.meaning(surface.toString()) : List.of();
            if (!entries.isEmpty()) {
                return Optional.of(new Hit(first, last, entries));
            }
        }
        return Optional.empty();
    }

    private static boolean isHyphenAtMost(String gap) {
        return gap.isEmpty() || gap.equals("-");
    }

    /** The next piece that can go on a name after {@code at}: brackets that define a short form are passed over. */
    private int successor(int at) {
        int next = at + 1;
        for (Abbreviations.Definition definition : definitions) {
            if (next < pieces.size()
                    && definition.brackets().contains(pieces.get(next).span())) {
                while (next < pieces.size()
                        && definition.brackets().contains(pieces.get(next).span())) {
                    next++;
                }
                return next;
            }
        }
        return next < pieces.size() && isInner(gap(at, next)) ? next : pieces.size();
    }

    /** The commonest gaps are told without the pattern. */
    private static boolean isInner(String gap) {
        return gap.equals(" ")
                || gap.length() <= MOST_INNER_SIGNS && gap.chars().allMatch(sign -> INNER_SIGNS.indexOf(sign) >= 0)
                || INNER_GAP.matcher(gap).matches();
    }

    String gap(int before, int after) {
        return text.substring(
                pieces.get(before).span().end() - offset,
                pieces.get(after).span().start() - offset);
    }

    Span span(int first, int last) {
        return Span.of(pieces.get(first).span().start(), pieces.get(last).span().end());
    }

    boolean opensWord(int at) {
        return at == 0
                || !touches(at - 1)
                        && !(REVERSING_PREFIXES.contains(pieces.get(at - 1).key())
                                && gap(at - 1, at).equals("-"));
    }

    boolean closesWord(int at) {
        return at + 1 == pieces.size() || !touches(at) && !decimal(at);
    }

    /** Whether both pieces are of one number, such as 7.83, and not of a subtype's variant, such as D4.4. */
    private boolean decimal(int at) {
        return isNumber(at)
                && (at == 0 || !touches(at - 1))
                && isNumber(at + 1)
                && gap(at, at + 1).equals(".");
    }

    private boolean isNumber(int at) {
        return Character.isDigit(pieces.get(at).surface().charAt(0));
    }

    /** Whether the next piece follows at once. */
    private boolean touches(int at) {
        return pieces.get(at).span().end() == pieces.get(at + 1).span().start();
    }
}
