package org.ntpharm.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ntpharm.claim.Claim;

/** Scores as text: one table by article, one by predicate, and on request every error with its sentence. */
public final class ScoreReport {
    private static final String ROW = "%-40s %6s %6s %6s %9s %9s %6s %6s%n";

    private final List<ArticleScore> articles;

    /** A report on {@code articles}, in their order. */
    public ScoreReport(List<ArticleScore> articles) {
        this.articles = List.copyOf(articles);
    }

    /** A line for each article, for the development and the held-out ones together, and for all. */
    public String byArticle() {
        StringBuilder table = new StringBuilder(header("article"));
        articles.forEach(article -> table.append(row(article.document().id(), article.score())));
        if (articles.stream().map(ArticleScore::heldOut).distinct().count() == 2) {
            table.append(row("development", sum(article -> !article.heldOut())));
            table.append(row("held-out", sum(ArticleScore::heldOut)));
        }
        return table.append(row("all", sum(article -> true))).append(details()).toString();
    }

    /** A line for each predicate; a missed claim with alternatives counts for the first by name. */
    public String byPredicate() {
        SortedMap<String, Score> scores = new TreeMap<>();
        Score all = sum(article -> true);
        all.matches()
                .forEach(match -> add(
                        scores, match.claim().predicate(), new Score(List.of(match), List.of(), List.of(), List.of())));
        all.missed()
                .forEach(missed -> add(
                        scores,
                        first(missed.predicates()),
                        new Score(List.of(), List.of(missed), List.of(), List.of())));
        all.falseAlarms()
                .forEach(claim ->
                        add(scores, claim.predicate(), new Score(List.of(), List.of(), List.of(claim), List.of())));
        all.forbidden()
                .forEach(claim ->
                        add(scores, claim.predicate(), new Score(List.of(), List.of(), List.of(), List.of(claim))));
        StringBuilder table = new StringBuilder(header("predicate"));
        scores.forEach((predicate, score) -> table.append(row(predicate, score)));
        return table.toString();
    }

    /** Every missed claim, false alarm and forbidden fact with its sentence; of held-out articles none. */
    public String errors() {
        StringBuilder text = new StringBuilder();
        for (ArticleScore article : articles) {
            text.append(article.document().id()).append(System.lineSeparator());
            if (article.heldOut()) {
                text.append("  held out: errors are counted and not shown").append(System.lineSeparator());
            } else {
                errorsOf(article).forEach(text::append);
            }
        }
        return text.toString();
    }

    private static Stream<String> errorsOf(ArticleScore article) {
        Score score = article.score();
        return Stream.of(
                        score.missed().stream()
                                .map(missed -> error("missed", words(missed), missed.sentenceIn(article.document()))),
                        score.falseAlarms().stream().map(claim -> error("false alarm", claim)),
                        score.forbidden().stream().map(claim -> error("forbidden", claim)),
                        score.matches().stream()
                                .filter(match -> match.details().containsValue(false))
                                .map(match -> error("wrong " + wrongDetails(match), match.claim())))
                .flatMap(Function.identity());
    }

    private static String error(String kind, Claim claim) {
        return error(kind, words(claim), claim.evidence().sentence().text());
    }

    static String words(Claim claim) {
        return String.join(
                " ",
                claim.subject(),
                claim.predicate(),
                claim.object(),
                claim.polarity().name(),
                claim.certainty().name(),
                "by " + claim.evidence().pattern());
    }

    private static String error(String kind, String words, String sentence) {
        return String.format(Locale.ROOT, "  %s: %s%n    %s%n", kind, words, sentence);
    }

    private static String words(ExpectedClaim claim) {
        return String.join(
                " ",
                alternatives(claim.subjects()),
                alternatives(claim.predicates()),
                alternatives(claim.objects()),
                claim.polarity().name(),
                claim.certainty().name());
    }

    private static String alternatives(Iterable<String> names) {
        List<String> sorted = new ArrayList<>();
        names.forEach(sorted::add);
        sorted.sort(null);
        return String.join("|", sorted);
    }

    private static String wrongDetails(Match match) {
        List<String> wrong = match.details().entrySet().stream()
                .filter(detail -> !detail.getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .map(ScoreReport::name)
                .toList();
        return String.join(", ", wrong);
    }

    private String details() {
        Score all = sum(article -> true);
        StringBuilder line = new StringBuilder("details right:");
        for (Detail detail : Detail.values()) {
            Ratio right = all.right(detail);
            line.append(String.format(Locale.ROOT, "  %s %d of %d", name(detail), right.part(), right.whole()));
        }
        return line.append(System.lineSeparator()).toString();
    }

    private static String name(Detail detail) {
        return detail.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Score sum(Predicate<ArticleScore> which) {
        return articles.stream().filter(which).map(ArticleScore::score).reduce(Score.NONE, Score::plus);
    }

    private static void add(Map<String, Score> scores, String predicate, Score score) {
        scores.merge(predicate, score, Score::plus);
    }

    private static String first(Iterable<String> names) {
        return alternatives(names).split("\\|", 2)[0];
    }

    private static String header(String what) {
        return String.format(
                Locale.ROOT, ROW, what, "right", "missed", "false", "forbidden", "precision", "recall", "F1");
    }

    private static String row(String name, Score score) {
        return String.format(
                Locale.ROOT,
                ROW,
                name,
                score.matches().size(),
                score.missed().size(),
                score.falseAlarms().size(),
                score.forbidden().size(),
                share(score.precision()),
                share(score.recall()),
                share(score.f1()));
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
