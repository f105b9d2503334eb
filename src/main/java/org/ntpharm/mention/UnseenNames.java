package org.ntpharm.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ntpharm.mention.NameScan.Hit;
import org.ntpharm.text.Span;

/**
 * Finds names that the vocabulary lacks by their make: stems of drug names, company codes, families of targets. Each
 * becomes an entity of its own, unlinked; names that differ in more than spelling are never taken for one.
 */
public final class UnseenNames {
    private static final int COLUMNS = 5;
    private static final Pattern PLURAL = Pattern.compile(".{2,}[^su]s");

    private final List<NamePattern> patterns;
    private final Set<String> noNames;

    private UnseenNames(List<NamePattern> patterns, Set<String> noNames) {
        this.patterns = List.copyOf(patterns);
        this.noNames = Set.copyOf(noNames);
    }

    /** Finds nothing. */
    public static UnseenNames none() {
        return new UnseenNames(List.of(), Set.of());
    }

    /**
     * The makes of names that {@code patterns} lists.
     *
     * @param patterns lines of kind, class, pattern, example and look-alike, parted by tabs
     * @param noNames words that are no names though they look like some
     * @param superclasses adds to classes of the ontology all their superclasses
     */
    public static UnseenNames parse(String patterns, String noNames, UnaryOperator<Set<String>> superclasses) {
        List<NamePattern> parsed = lines(patterns).stream()
                .map(line -> pattern(line, superclasses))
                .toList();
        Set<String> words = lines(noNames).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
        return new UnseenNames(parsed, words);
    }

    private static List<String> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static NamePattern pattern(String line, UnaryOperator<Set<String>> superclasses) {
        String[] columns = line.split("\t");
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("not a pattern of names, " + COLUMNS + " columns are needed: " + line);
        }
        return new NamePattern(
                columns[0].equals("family"),
                columns[1],
                superclasses.apply(Set.of(columns[1])),
                Pattern.compile(columns[2]),
                columns[3],
                columns[4]);
    }

    List<NamePattern> patterns() {
        return patterns;
    }

    /** {@code known} with the names found in addition; they never stand for a name that the vocabulary has. */
    List<Hit> add(NameScan scan, List<Hit> known) {
        List<Hit> hits = new ArrayList<>(known);
        for (NamePattern pattern : patterns) {
            Matcher matcher = pattern.pattern().matcher(scan.text());
            while (matcher.find()) {
                hit(scan, pattern, pattern.name(matcher, scan.offset()))
                        .filter(found -> prevails(scan, pattern, found, hits))
                        .ifPresent(found -> {
                            hits.removeIf(hit -> overlap(hit, found));
                            hits.add(found);
                        });
            }
        }
        hits.sort(Comparator.comparingInt(Hit::first));
        return hits;
    }

    private Optional<Hit> hit(NameScan scan, NamePattern pattern, Span name) {
        List<Integer> covered = IntStream.range(0, scan.pieces().size())
                .filter(at -> scan.pieces().get(at).span().overlaps(name))
                .boxed()
                .toList();
        long leftOut = covered.stream().takeWhile(at -> isNoName(scan, at)).count();
        if (leftOut == covered.size()) {
            return Optional.empty();
        }
        boolean shortened = pattern.target() && leftOut > 0;
        int first = covered.get(shortened ? (int) leftOut : 0);
        int last = covered.get(covered.size() - 1);
        String label = scan.words(shortened ? scan.span(first, last) : name);
        boolean named = !shortened || pattern.pattern().matcher(label).matches();
        return named && scan.opensWord(first) && scan.closesWord(last)
                ? Optional.of(new Hit(
                        first, last, List.of(entry(scan.pieces().subList(first, last + 1), pattern, label))))
                : Optional.empty();
    }

    private boolean isNoName(NameScan scan, int at) {
        return noNames.contains(scan.pieces().get(at).surface().toLowerCase(Locale.ROOT));
    }

    private static Entry entry(List<Piece> pieces, NamePattern pattern, String label) {
        List<String> keys = new ArrayList<>(pieces.stream().map(Piece::key).toList());
        String head = keys.get(keys.size() - 1);
        if (pattern.target() && PLURAL.matcher(head).matches()) {
            keys.set(keys.size() - 1, head.substring(0, head.length() - 1));
        }
        return new Entry(
                Entry.UNLINKED + String.join("-", keys), label, pattern.classes(), false, Optional.of(pattern.type()));
    }

    /** A name found here must say more than any that it takes the place of. */
    private boolean prevails(NameScan scan, NamePattern pattern, Hit found, List<Hit> hits) {
        return hits.stream().filter(hit -> overlap(hit, found)).allMatch(hit -> {
            boolean target = hit.entries().stream().anyMatch(entry -> entry.is(NamePattern.TARGET));
            return found.first() <= hit.first()
                    && found.last() >= hit.last()
                    && IntStream.rangeClosed(found.first(), found.last())
                            .filter(at -> at < hit.first() || at > hit.last())
                            .anyMatch(at -> !isNoName(scan, at) || !target)
                    && (pattern.family() || !target);
        });
    }

    private static boolean overlap(Hit one, Hit other) {
        return one.first() <= other.last() && other.first() <= one.last();
    }
}
