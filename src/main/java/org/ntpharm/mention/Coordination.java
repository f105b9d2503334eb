package org.ntpharm.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ntpharm.mention.NameScan.Hit;

/**
 * Restores what coordination leaves out: the shared end of "mood and anxiety disorders", the shared beginning of
 * "nerve cell growth, differentiation and death".
 */
final class Coordination {
    static final Pattern SEPARATOR = Pattern.compile(
            "(?:-(?=\\s*(?:,|and|or)\\b))?\\s*(?:,|;|/)?\\s*(?:and/or|and|or|nor|as well as|plus|&)?\\s*(?:both|the|other|"
                    + "various|several|many|some)?\\s*");
    /** Joins no group, but shares an end: "D2 but not D1 receptors". */
    private static final Pattern EXCEPTION =
            Pattern.compile("\\s*,?\\s*(?:but\\s+not|but|not|rather than|than|over)\\s+(?:the\\s+)?");

    private static final Set<String> SEPARATING = Set.of(
            "and", "or", "nor", "as", "well", "plus", "both", "the", "other", "various", "several", "many", "some");
    private static final Set<String> EXCEPTING = Set.of("but", "not", "rather", "than", "over", "the");

    private static final Pattern PARTING_SIGN = Pattern.compile("[,;/\\s&]");
    private static final int LONGEST_CONJUNCT = 4;
    /** Words that end no name before a conjunction: "at both D1 and D2 receptors" names no AT2 receptor. */
    private static final Set<String> GRAMMAR = Set.of(
            "a", "an", "as", "at", "by", "for", "from", "if", "in", "is", "it", "no", "of", "on", "or", "to", "with");

    private final NameScan scan;
    private final List<Piece> pieces;

    Coordination(NameScan scan) {
        this.scan = scan;
        this.pieces = scan.pieces();
    }

    List<Hit> expand(List<Hit> hits) {
        List<Hit> expanded = new ArrayList<>(hits);
        for (Hit hit : hits) {
            boolean sharesWords = hit.first() < hit.last();
            if (sharesWords) {
                forwards(hit, expanded);
                backwards(hit, expanded);
            }
        }
        expanded.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return expanded;
    }

    private void forwards(Hit head, List<Hit> hits) {
        int at = head.last();
        Optional<Hit> next = Optional.of(head);
        while (next.isPresent()) {
            next = nextConjunct(head, at);
            next.ifPresent(found -> replace(found, hits));
            at = next.map(Hit::last).orElse(at);
        }
    }

    private Optional<Hit> nextConjunct(Hit head, int before) {
        int first = skipSeparator(before);
        if (first < 0) {
            return Optional.empty();
        }
        for (int last = Math.min(first + LONGEST_CONJUNCT, pieces.size()) - 1; last >= first; last--) {
            for (int shared = head.last() - head.first(); shared > 0; shared--) {
                List<Entry> entries = scan.closesWord(last)
                        ? scan.joined(head.first(), head.first() + shared, first, last + 1)
                        : List.of();
                if (!entries.isEmpty()) {
                    return Optional.of(new Hit(first, last, entries));
                }
            }
        }
        return Optional.empty();
    }

    private void backwards(Hit head, List<Hit> hits) {
        int after = head.first();
        Optional<Hit> previous = Optional.of(head);
        while (previous.isPresent()) {
            previous = previousConjunct(head, after);
            previous.ifPresent(found -> replace(found, hits));
            after = previous.map(Hit::first).orElse(after);
        }
    }

    private Optional<Hit> previousConjunct(Hit head, int after) {
        for (int last = after - 1; last >= Math.max(0, after - 4); last--) {
            boolean joined = separated(last, after) || excepted(last, after);
            joined &= !GRAMMAR.contains(pieces.get(last).surface());
            for (int first = Math.max(0, last - LONGEST_CONJUNCT + 1); joined && first <= last; first++) {
                for (int dropped = 1; dropped <= head.last() - head.first(); dropped++) {
                    List<Entry> entries = scan.opensWord(first)
                            ? scan.joined(first, last + 1, head.first() + dropped, head.last() + 1)
                            : List.of();
                    if (!entries.isEmpty()) {
                        return Optional.of(new Hit(first, last, entries));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The first piece after the whole separator that follows {@code before}; -1 if none follows. */
    private int skipSeparator(int before) {
        for (int first = Math.min(before + 4, pieces.size() - 1); first > before; first--) {
            if (separated(before, first)) {
                return first;
            }
        }
        return -1;
    }

    /** Whether nothing but a list separator stands between the two pieces. */
    boolean separated(int before, int after) {
        if (!onlyBetween(before, after, SEPARATING)) {
            return false;
        }
        String gap = scan.gap(before, after);
        return !gap.isBlank()
                && PARTING_SIGN.matcher(gap).find()
                && SEPARATOR.matcher(gap).matches();
    }

    /** Nearly all gaps are told by their words, which costs less than to match a pattern. */
    private boolean onlyBetween(int before, int after, Set<String> words) {
        for (int between = before + 1; between < after; between++) {
            if (!words.contains(pieces.get(between).key())) {
                return false;
            }
        }
        return true;
    }

    private boolean excepted(int before, int after) {
        return after > before + 1
                && onlyBetween(before, after, EXCEPTING)
                && EXCEPTION.matcher(scan.gap(before, after)).matches();
    }

    /** An expanded name stands for whatever was found on the same pieces or on a part of them. */
    private static void replace(Hit found, List<Hit> hits) {
        boolean withinLonger = hits.stream()
                .anyMatch(hit -> hit.first() <= found.first()
                        && hit.last() >= found.last()
                        && hit.last() - hit.first() > found.last() - found.first());
        if (!withinLonger) {
            hits.removeIf(hit -> hit.first() <= found.last() && found.first() <= hit.last());
            hits.add(found);
        }
    }
}
