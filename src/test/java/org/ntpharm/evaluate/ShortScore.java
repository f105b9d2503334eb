package org.ntpharm.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ntpharm.claim.Claim;

/**
 * What was right and wrong in the reading of one short sentence.
 *
 * @param missed the required claims that no claim states with the same polarity and certainty
 * @param forbidden the facts that must not be
 * @param extra the other facts that no one expected
 */
record ShortScore(
        ShortSentence sentence,
        List<Claim> claims,
        List<ShortSentence.Row> missed,
        List<Claim> forbidden,
        List<Claim> extra) {

    static ShortScore of(ShortSentence sentence, List<Claim> claims) {
        List<ShortSentence.Row> missed = rows(sentence, ExpectedStatus.REQUIRED)
                .filter(row -> claims.stream().noneMatch(row::sameStatement))
                .toList();
        List<Claim> facts = claims.stream().filter(Claim::promoted).toList();
        List<Claim> forbidden = facts.stream()
                .filter(fact -> rows(sentence, ExpectedStatus.FORBIDDEN).anyMatch(row -> row.sameTriple(fact)))
                .toList();
        List<Claim> extra = facts.stream()
                .filter(fact -> !forbidden.contains(fact))
                .filter(fact -> sentence.rows().stream().noneMatch(row -> row.sameStatement(fact)))
                .toList();
        return new ShortScore(sentence, claims, missed, forbidden, extra);
    }

    int required() {
        return (int) rows(sentence, ExpectedStatus.REQUIRED).count();
    }

    boolean perfect() {
        return missed.isEmpty() && forbidden.isEmpty() && extra.isEmpty();
    }

    /** The sentence, what was wrong, and all that was read. */
    String errors() {
        return Stream.of(
                        Stream.of("[" + sentence.construction() + "] " + sentence.text()),
                        missed.stream().map(row -> "  missed    " + words(row)),
                        forbidden.stream().map(claim -> "  forbidden " + words(claim)),
                        extra.stream().map(claim -> "  extra     " + words(claim)),
                        claims.stream().map(claim -> "    read    " + words(claim)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<ShortSentence.Row> rows(ShortSentence sentence, ExpectedStatus status) {
        return sentence.rows().stream().filter(row -> row.is(status));
    }

    private static String words(ShortSentence.Row row) {
        return Stream.of(row.subjects(), row.properties(), row.objects(), row.polarities(), row.certainties())
                .map(terms -> terms.stream().sorted().collect(Collectors.joining("|")))
                .collect(Collectors.joining(" "));
    }

    private static String words(Claim claim) {
        return ScoreReport.words(claim) + (claim.promoted() ? " fact" : " withheld");
    }
}
