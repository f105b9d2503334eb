package org.ntpharm.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Reading;
import org.ntpharm.text.Document;
import org.ntpharm.text.Span;

/**
 * Compares a reading with the expected claims of its article. A claim is right if it is stated by the expected sentence
 * and has the expected subject, predicate, object, polarity and certainty; a list marker at the start of a sentence
 * does not matter.
 */
public final class Scorer {
    private static final Pattern LIST_MARKER = Pattern.compile("(?:[-*•–]|\\d+[.)])\\s+");

    private final Document document;
    private final DetailCheck detailCheck;
    private final List<Claim> open;
    private final List<Match> matches = new ArrayList<>();
    private final List<ExpectedClaim> missed = new ArrayList<>();

    private Scorer(Reading reading) {
        document = reading.document();
        detailCheck = new DetailCheck(reading.works());
        open = new ArrayList<>(reading.claims());
    }

    /**
     * The score of {@code reading}. Each required claim takes at most one claim, of several the one with the most
     * details right. What is left over and neither optional nor the same as a claim already taken is a false alarm.
     */
    public static Score score(List<ExpectedClaim> expected, Reading reading) {
        Scorer scorer = new Scorer(reading);
        expected.stream()
                .filter(claim -> claim.status() == ExpectedStatus.REQUIRED)
                .forEach(scorer::take);
        List<Claim> forbidden = reading.claims().stream()
                .filter(claim -> claim.promoted() && isForbidden(claim, expected))
                .toList();
        return new Score(scorer.matches, scorer.missed, scorer.falseAlarms(expected), forbidden);
    }

    private void take(ExpectedClaim expected) {
        Optional<Match> best = open.stream()
                .filter(claim -> agrees(expected, claim))
                .map(claim -> new Match(expected, claim, detailCheck.compare(expected.details(), claim)))
                .max(Comparator.comparingLong(Match::detailsRight));
        best.ifPresentOrElse(
                match -> {
                    open.remove(match.claim());
                    matches.add(match);
                },
                () -> missed.add(expected));
    }

    private List<Claim> falseAlarms(List<ExpectedClaim> expected) {
        return open.stream()
                .filter(claim -> matches.stream().noneMatch(match -> repeats(claim, match.claim())))
                .filter(claim -> expected.stream()
                        .noneMatch(row -> row.status() == ExpectedStatus.OPTIONAL && agrees(row, claim)))
                .toList();
    }

    private boolean agrees(ExpectedClaim expected, Claim claim) {
        return expected.sameStatement(claim) && isAt(expected, claim);
    }

    private boolean isAt(ExpectedClaim expected, Claim claim) {
        Span span = claim.evidence().sentence().span();
        Matcher marker = LIST_MARKER.matcher(claim.evidence().sentence().text());
        int start = span.start() + (marker.lookingAt() ? marker.end() : 0);
        return document.codePointAt(start) == expected.start() && document.codePointAt(span.end()) == expected.end();
    }

    private static boolean repeats(Claim claim, Claim taken) {
        return claim.evidence().sentence().equals(taken.evidence().sentence())
                && claim.subject().equals(taken.subject())
                && claim.predicate().equals(taken.predicate())
                && claim.object().equals(taken.object())
                && claim.polarity() == taken.polarity()
                && claim.certainty() == taken.certainty();
    }

    private static boolean isForbidden(Claim claim, List<ExpectedClaim> expected) {
        return expected.stream().anyMatch(row -> row.status() == ExpectedStatus.FORBIDDEN && row.sameTriple(claim));
    }
}
