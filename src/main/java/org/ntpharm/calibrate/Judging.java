package org.ntpharm.calibrate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ntpharm.articles.BundledArticle;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Pipeline;
import org.ntpharm.claim.Polarity;
import org.ntpharm.claim.Reading;
import org.ntpharm.claim.Sign;
import org.ntpharm.corpus.DocumentResult;
import org.ntpharm.evaluate.ExpectedClaims;
import org.ntpharm.evaluate.Match;
import org.ntpharm.evaluate.Score;
import org.ntpharm.evaluate.Scorer;
import org.ntpharm.evaluate.ShortSentence;
import org.ntpharm.text.Document;

/** Lets annotators judge the claims that a reader reads. */
public final class Judging {
    private final Pipeline reader;

    /** The judging of what {@code reader} reads. */
    public Judging(Pipeline reader) {
        this.reader = reader;
    }

    /** The claims of a bundled article: those expected are right, those that nobody admits are not. */
    public List<JudgedClaim> of(BundledArticle article) {
        Map<String, List<Sign>> signs = new HashMap<>();
        Reading reading = reader.read(article.document(), trace -> signs.putAll(trace.signs()));
        return of(
                article.document().id(), Scorer.score(ExpectedClaims.parse(article.expectedClaims()), reading), signs);
    }

    /** The claims that {@code score} found right or false. */
    public static List<JudgedClaim> of(String document, Score score, Map<String, List<Sign>> signs) {
        List<JudgedClaim> judged = new ArrayList<>();
        score.matches().stream().map(Match::claim).forEach(claim -> judged.add(judged(document, claim, true, signs)));
        score.falseAlarms().forEach(claim -> judged.add(judged(document, claim, false, signs)));
        return judged;
    }

    /** The claims of a short sentence; sentences of one construction count as one document. */
    public List<JudgedClaim> of(ShortSentence sentence) {
        Map<String, List<Sign>> signs = new HashMap<>();
        Reading reading = reader.read(new Document("short", sentence.text()), trace -> signs.putAll(trace.signs()));
        return reading.claims().stream()
                .map(claim -> judged(sentence.construction(), claim, sentence.admits(claim), signs))
                .toList();
    }

    /** The affirmed claims of a corpus's document, right where its annotators have the fact. */
    public static List<JudgedClaim> of(DocumentResult result) {
        return result.predictions().stream()
                .filter(prediction -> prediction.claim().polarity() == Polarity.AFFIRMED)
                .map(prediction -> judged(
                        result.document().id(),
                        prediction.claim(),
                        result.gold().contains(prediction.fact()),
                        result.signs()))
                .toList();
    }

    private static JudgedClaim judged(String document, Claim claim, boolean right, Map<String, List<Sign>> signs) {
        return new JudgedClaim(document, signs.getOrDefault(claim.id(), List.of()), right);
    }
}
