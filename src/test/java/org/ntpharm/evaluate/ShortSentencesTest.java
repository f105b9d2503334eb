package org.ntpharm.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ntpharm.claim.Pipeline;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.text.Document;

/**
 * Short sentences over all constructions are read right, and no forbidden fact is made of them. The limits are what
 * the reader reaches; the aim is .85 of the claims and no forbidden fact.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShortSentencesTest {
    private final Pipeline reader = ReaderParts.of(OntologyFiles.bundled()).reader();

    @Test
    void development_sentences_are_read_right() {
        List<ShortScore> scores = scores("development.tsv");
        System.out.println(scores.stream()
                .filter(score -> !score.perfect())
                .map(ShortScore::errors)
                .collect(Collectors.joining("\n")));

        check("development", scores, 0.95, 0);
    }

    /** Prints the score alone: whoever tunes must not learn from these sentences. */
    @Test
    void held_out_sentences_are_read_right() {
        check("held out", scores("held-out.tsv"), 0.88, 1);
    }

    private List<ShortScore> scores(String file) {
        return ShortSentences.read(file).stream()
                .map(sentence -> ShortScore.of(
                        sentence,
                        reader.read(new Document("short", sentence.text())).claims()))
                .toList();
    }

    private static void check(String name, List<ShortScore> scores, double leastRight, int mostForbidden) {
        int required = scores.stream().mapToInt(ShortScore::required).sum();
        int missed = scores.stream().mapToInt(score -> score.missed().size()).sum();
        int forbidden =
                scores.stream().mapToInt(score -> score.forbidden().size()).sum();
        int extra = scores.stream().mapToInt(score -> score.extra().size()).sum();
        Ratio right = new Ratio(required - missed, required);
        System.out.printf(
                "%s: %d sentences, %d of %d claims right (%.3f), %d forbidden facts, %d other unexpected facts%n",
                name, scores.size(), required - missed, required, right.value(), forbidden, extra);

        assertThat(right.value()).isGreaterThanOrEqualTo(leastRight);
        assertThat(forbidden).isLessThanOrEqualTo(mostForbidden);
    }
}
