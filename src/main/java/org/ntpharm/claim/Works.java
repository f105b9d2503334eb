package org.ntpharm.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ntpharm.text.AuthorYearMark;
import org.ntpharm.text.Sentence;

/** The works that one document names or cites, each under one id. */
final class Works {
    private static final Pattern REFERENCE = Pattern.compile("^[\\[(]?(\\d{1,3})[\\]).]\\s+(.{2,})$", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\b");
    private static final Pattern HEADING =
            Pattern.compile("(?i)(?:references|bibliography|literature(?: cited)?|sources|further reading):?");

    private final Map<String, CitedWork> works = new LinkedHashMap<>();
    private final Map<Integer, String> references = new LinkedHashMap<>();
    private int listStart = Integer.MAX_VALUE;

    /** Reads the reference list of the document, if it has one. */
    static Works of(List<Sentence> sentences) {
        Works works = new Works();
        int entry = 0;
        for (Sentence sentence : sentences) {
            if (HEADING.matcher(sentence.text()).matches()) {
                works.listStart = sentence.ordinal();
            } else if (sentence.ordinal() > works.listStart) {
                entry = works.addReference(sentence.text(), entry);
            }
        }
        return works;
    }

    /** Reads one sentence of the reference list: it opens an entry, or goes on with the one of number {@code open}. */
    private int addReference(String text, int open) {
        Matcher matcher = REFERENCE.matcher(text);
        if (matcher.matches()) {
            int number = Integer.parseInt(matcher.group(1));
            references.put(number, matcher.group(2));
            return number;
        }
        references.computeIfPresent(open, (number, entry) -> entry + " " + text);
        return open;
    }

    /** Whether {@code sentence} is an entry of the reference list, which makes no claims. */
    boolean inReferenceList(Sentence sentence) {
        return !references.isEmpty() && sentence.ordinal() >= listStart;
    }

    /** The work behind the marker {@code number}. */
    String marker(int number) {
        String id = Integer.toString(number);
        Optional<String> reference = Optional.ofNullable(references.get(number));
        works.computeIfAbsent(
                id,
                key -> new CitedWork(
                        id, Optional.of(id), reference.map(Works::authors), reference.flatMap(Works::year), reference));
        return id;
    }

    /** The work that is cited by author and year. */
    String cited(AuthorYearMark mark) {
        return named(new Attribution(mark.authors(), Optional.of(mark.year()), mark.span()), Optional.empty());
    }

    /** The work that {@code attribution} names; the one of {@code marker} where a single marker stands beside the name. */
    String named(Attribution attribution, Optional<String> marker) {
        if (marker.isPresent()) {
            works.computeIfPresent(
                    marker.get(),
                    (id, work) -> new CitedWork(
                            id,
                            work.marker(),
                            work.label().or(() -> Optional.of(label(attribution))),
                            work.year().or(attribution::year),
                            work.reference()));
            return marker.get();
        }
        String first = attribution
                .authors()
                .split("[\\s,]+")[0]
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", "-")
                .replaceAll("^-+|-+$", "");
        String id = attribution.year().map(year -> first + "-" + year).orElse(first);
        works.putIfAbsent(
                id,
                new CitedWork(
                        id, Optional.empty(), Optional.of(label(attribution)), attribution.year(), Optional.empty()));
        return id;
    }

    List<CitedWork> all() {
        return List.copyOf(works.values());
    }

    private static String label(Attribution attribution) {
        return attribution
                .year()
                .map(year -> attribution.authors() + " (" + year + ")")
                .orElse(attribution.authors());
    }

    private static String authors(String reference) {
        int stop = reference.indexOf('.');
        return stop > 0 ? reference.substring(0, stop) : reference;
    }

    private static Optional<Integer> year(String reference) {
        Matcher matcher = YEAR.matcher(reference);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}
