package org.ntpharm.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ntpharm.mention.MentionGroup;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Span;
import org.ntpharm.text.Tokenizer;

/** Finds named authors: "Crane found", "Haley and Litteljohn (2004) reported", "according to Zarate et al.". */
final class AttributionFinder {
    private static final String NAME = "(?:(?:[A-Z]\\.\\s*)*(?:(?:van|von|de|der|den|di|la|Mc|Mac|"
            + "O')\\s?)*[A-Z][\\p{Ll}]+(?:['-][A-Z]?\\p{Ll}+)*)";
    private static final String AUTHORS =
            "(?<authors>" + NAME + "(?:,\\s+" + NAME + ")*,?(?:\\s+(?:and|&)\\s+(?:" + NAME
                    + "|(?:his |her |their )?(?:colleagues|co-?workers|associates))|"
                    + "\\s+et al\\.?|'s (?:group|team|laboratory))?)";
    private static final String YEAR = "(?:\\s*,?\\s*\\(?(?<year>1[89]\\d\\d|20\\d\\d)\\)?)?";
    private static final String REPORTING =
            "(?:found|demonstrated|reported|showed|noted|observed|described|concluded|suggested|"
                    + "proposed|established|discovered|confirmed|argued|hypothesi[sz]ed|speculated|wrote|"
                    + "claimed|have (?:found|shown|reported|demonstrated|suggested|argued|proposed)|"
                    + "had (?:found|shown|reported))";
    private static final Pattern SUBJECT = Pattern.compile(AUTHORS + "(?:'s)?" + YEAR
            + ",?\\s+(?:(?:first|later|also|then|subsequently|originally|recently|independently)\\s+)?" + REPORTING
            + "\\b");
    private static final Pattern SOURCE = Pattern.compile("\\b(?:according to|by|from|reported by|described by)\\s+"
            + AUTHORS + "(?:\\s*\\(?(?<year>1[89]\\d\\d|20\\d\\d)\\)?)");
    private static final Pattern GROUP = Pattern.compile("\\b(?:by|from|of)\\s+(?<authors>" + NAME
            + "(?:\\s+(?:and|&)\\s+(?:colleagues|co-?workers|associates)|\\s+et al\\.?))" + YEAR);
    private static final Pattern ACCORDING = Pattern.compile("\\b[Aa]ccording to\\s+" + AUTHORS + YEAR);
    private static final Pattern PASSIVE =
            Pattern.compile("\\b(?:reported|described|shown|found|demonstrated|noted|observed|discovered|"
                    + "published)(?:\\s+in\\s+(?<inyear>1[89]\\d\\d|20\\d\\d))?\\s+by\\s+"
                    + AUTHORS + YEAR);
    private static final Pattern IN_YEAR = Pattern.compile("\\b[Ii]n\\s+(?<year>1[89]\\d\\d|20\\d\\d)\\b");
    private static final Pattern OF_YEAR = Pattern.compile(
            "\\b(?:[Aa]|[Tt]he|[Tt]heir|[Hh]is|[Hh]er)\\s+(?<year>1[89]\\d\\d|20\\d\\d)\\s+(?:\\w+\\s+)?(?:trial|"
                    + "study|report|paper|review|experiment|series)\\b");

    private AttributionFinder() {}

    /** The attributions of {@code sentence}; a name that is an entity of the vocabulary is no author. */
    static List<Attribution> find(Sentence sentence, List<MentionGroup> groups, Cues cues) {
        String text = Tokenizer.plain(sentence.text());
        List<Attribution> found = new ArrayList<>();
        Matcher subject = SUBJECT.matcher(text);
        while (subject.find()) {
            scope(sentence, groups, subject, subject.end(), text.length())
                    .filter(attribution -> named(attribution, cues))
                    .ifPresent(found::add);
        }
        for (Pattern pattern : List.of(ACCORDING, PASSIVE, SOURCE, GROUP)) {
            Matcher matcher = pattern.matcher(text);
            while (found.isEmpty() && matcher.find()) {
                scope(sentence, groups, matcher, 0, text.length())
                        .filter(attribution -> named(attribution, cues))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Attribution> scope(
            Sentence sentence, List<MentionGroup> groups, Matcher matcher, int start, int end) {
        int offset = sentence.span().start();
        String authors = matcher.group("authors").replaceAll(",$", "");
        Span name = Span.of(offset + matcher.start("authors"), offset + matcher.end("authors"));
        boolean entity = groups.stream().anyMatch(group -> group.span().overlaps(name));
        if (entity || start >= end) {
            return Optional.empty();
        }
        Optional<Integer> year = Optional.ofNullable(matcher.group("year"))
                .or(() -> year(IN_YEAR, Tokenizer.plain(sentence.text())))
                .or(() -> year(OF_YEAR, Tokenizer.plain(sentence.text())))
                .map(Integer::valueOf);
        return Optional.of(new Attribution(authors, year, Span.of(offset + start, offset + end)));
    }

    /** Whether the first word may be a name: "Researchers found" names nobody. */
    private static boolean named(Attribution attribution, Cues cues) {
        String first = attribution.authors().split("[\\s,]+")[0];
        return !cues.is(Cues.Kind.ANONYMOUS, first.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> year(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group("year")) : Optional.empty();
    }
}
