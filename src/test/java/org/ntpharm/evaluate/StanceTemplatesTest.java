package org.ntpharm.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Pipeline;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.text.Document;

/** Whatever sentence is put under words of denial, doubt or question, no fact comes of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StanceTemplatesTest {
    private final Pipeline reader = ReaderParts.of(OntologyFiles.bundled()).reader();

    @Test
    void every_sentence_is_a_fact_by_itself() {
        assertThat(cells("sentence")
                        .filter(sentence -> facts(capital(sentence) + ".").isEmpty()))
                .isEmpty();
    }

    @Test
    void no_sentence_under_a_template_is_a_fact() {
        List<String> wrong = cells("template")
                .flatMap(template -> cells("sentence").map(sentence -> filled(template, sentence)))
                .filter(variant -> !facts(variant).isEmpty())
                .toList();

        assertThat(wrong).isEmpty();
    }

    private List<Claim> facts(String sentence) {
        return reader.read(new Document("template", sentence)).claims().stream()
                .filter(Claim::promoted)
                .toList();
    }

    private static String filled(String template, String sentence) {
        return template.replace("{s}", sentence).replace("{S}", capital(sentence));
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static Stream<String> cells(String kind) {
        return ShortSentences.lines("templates.tsv").stream()
                .map(line -> line.split("\t"))
                .filter(cells -> cells[0].equals(kind))
                .map(cells -> cells[1]);
    }
}
