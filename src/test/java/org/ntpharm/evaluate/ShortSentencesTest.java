package org.ntpharm.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ntpharm.claim.Pipeline;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.text.Document;

/** Short sentences over all constructions are read right, and no forbidden fact is made of them. */
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

        assertThat(summary("development", scores)).isNotBlank();
    }

    private List<ShortScore> scores(String file) {
        return ShortSentence.read(file).stream()
                .map(sentence -> ShortScore.of(
                        sentence,
                        reader.read(new Document("short", sentence.text())).claims()))
                .toList();
    }

    private static String summary(String name, List<ShortScore> scores) {
        long required = scores.stream().mapToLong(ShortScore::required).sum();
        int right = (int) required
                - scores.stream().mapToInt(score -> score.missed().size()).sum();
        int forbidden =
                scores.stream().mapToInt(score -> score.forbidden().size()).sum();
        int extra = scores.stream().mapToInt(score -> score.extra().size()).sum();
        String line = String.format(
                Locale.ROOT,
                "%s: %d sentences, %d of %d claims right (%.3f), %d forbidden facts, %d other extra facts",
                name,
                scores.size(),
                right,
                required,
                right / (double) required,
                forbidden,
                extra);
        System.out.println(line);
        return line;
    }
}
