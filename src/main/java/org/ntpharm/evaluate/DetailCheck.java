package org.ntpharm.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ntpharm.claim.CitedWork;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Context;

/** Compares the context of a claim with what is expected of it. */
final class DetailCheck {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<CitedWork> works;

    DetailCheck(List<CitedWork> works) {
        this.works = works;
    }

    /** For each detail that is expected, whether {@code claim} has it right. */
    Map<Detail, Boolean> compare(ExpectedDetails expected, Claim claim) {
        Context context = claim.context();
        Map<Detail, Boolean> right = new EnumMap<>(Detail.class);
        if (!expected.dose().isEmpty()) {
            right.put(
                    Detail.DOSE,
                    context.dose()
                            .filter(dose -> contains(dose, expected.dose()))
                            .isPresent());
        }
        expected.doseLevel()
                .ifPresent(level -> right.put(
                        Detail.DOSE_LEVEL,
                        context.doseLevel().filter(level::equals).isPresent()));
        if (!expected.attributedTo().isEmpty()) {
            boolean found = context.attributedTo()
                    .filter(id -> isOne(id, expected.attributedTo()))
                    .isPresent();
            right.put(Detail.ATTRIBUTION, found);
        }
        if (!expected.citations().isEmpty()) {
            right.put(Detail.CITATION, cites(context.citations(), expected.citations()));
        }
        expected.comparator()
                .ifPresent(comparator -> right.put(
                        Detail.COMPARATOR,
                        context.comparator().filter(comparator::equals).isPresent()));
        return Map.copyOf(right);
    }

    private static boolean contains(String dose, Set<String> wordings) {
        String words = normal(dose);
        return wordings.stream().anyMatch(wording -> words.contains(normal(wording)));
    }

    private static String normal(String words) {
        return SPACE.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    private boolean cites(List<String> ids, Set<String> expected) {
        boolean noneTooMany = ids.stream().allMatch(id -> isOne(id, expected));
        return noneTooMany && expected.stream().allMatch(name -> ids.stream().anyMatch(id -> isOne(id, Set.of(name))));
    }

    private boolean isOne(String id, Set<String> names) {
        return names.contains(id)
                || works.stream()
                        .filter(work -> work.id().equals(id))
                        .flatMap(DetailCheck::names)
                        .anyMatch(names::contains);
    }

    /** The marker, the first author, and the first author with the year. */
    private static Stream<String> names(CitedWork work) {
        Stream<String> author = work.label().stream()
                .map(DetailCheck::firstAuthor)
                .flatMap(name ->
                        Stream.concat(Stream.of(name), work.year().stream().map(year -> name + "-" + year)));
        return Stream.concat(work.marker().stream(), author);
    }

    private static String firstAuthor(String label) {
        String[] words = label.strip().split("[\\s,(]+", 2);
        return NOT_WORD.matcher(words[0].toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip()
                .replace(' ', '-');
    }
}
