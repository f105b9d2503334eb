package org.ntpharm.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ntpharm.text.AuthorYearMark;
import org.ntpharm.text.Sentence;

/** The works that one document names or cites, each under one id. */
final class Works {
    private static final Pattern HEADING =
            Pattern.compile("(?i)(?:references|bibliography|literature(?: cited)?|sources|further reading):?");

    private final Map<String, CitedWork> works = new LinkedHashMap<>();
    private final ReferenceList references = new ReferenceList();
    private int listStart = Integer.MAX_VALUE;

    /** Reads the reference list of the document, if it has one. */
    static Works of(List<Sentence> sentences) {
        Works works = new Works();
        for (Sentence sentence : sentences) {
            if (HEADING.matcher(sentence.text()).matches()) {
                works.listStart = sentence.ordinal();
            } else if (sentence.ordinal() > works.listStart) {
                works.references.add(sentence.text());
            }
        }
        return works;
    }

    /** Whether {@code sentence} is an entry of the reference list, which makes no claims. */
    boolean inReferenceList(Sentence sentence) {
        return !references.isEmpty() && sentence.ordinal() >= listStart;
    }

    /** The work behind the marker {@code number}. */
    String marker(int number) {
        String id = Integer.toString(number);
        Optional<String> reference = references.numbered(number);
        works.computeIfAbsent(
                id,
                key -> new CitedWork(
                        id,
                        Optional.of(id),
                        reference.map(Works::authors),
                        reference.flatMap(ReferenceList::year),
                        reference));
        return id;
    }

    /** The work that is cited by author and year. */
    String cited(AuthorYearMark mark) {
        return named(new Attribution(mark.authors(), Optional.of(mark.year()), mark.span()), Optional.empty());
    }

    /**
     * The work that {@code attribution} names; the one of {@code marker} where a single marker stands beside the name.
     */
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
        String author = attribution.authors().split("[\\s,]+")[0];
        Optional<Integer> number = attribution.year().flatMap(year -> references.number(author, year));
        if (number.isPresent()) {
            return marker(number.get());
        }
        String first =
                author.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("^-+|-+$", "");
        String id = attribution.year().map(year -> first + "-" + year).orElse(first);
        works.putIfAbsent(
                id,
                new CitedWork(
                        id,
                        Optional.empty(),
                        Optional.of(label(attribution)),
                        attribution.year(),
                        attribution.year().flatMap(year -> references.of(author, year))));
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
}
