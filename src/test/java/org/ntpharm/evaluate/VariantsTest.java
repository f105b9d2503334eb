package org.ntpharm.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Pipeline;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.text.Document;

/** True sentences become facts; negated, hedged, asked, supposed or past, they do not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VariantsTest {
    private final Pipeline reader = ReaderParts.of(OntologyFiles.bundled()).reader();

    @Test
    void every_true_sentence_becomes_a_fact() {
        assertThat(sentences("true").filter(sentence -> facts(sentence).isEmpty()))
                .isEmpty();
    }

    @Test
    void no_variant_becomes_a_fact() {
        List<String> wrong = sentences("variant")
                .filter(sentence -> !facts(sentence).isEmpty())
                .toList();

        assertThat(wrong).isEmpty();
    }

    private List<Claim> facts(String sentence) {
        return reader.read(new Document("variant", sentence)).claims().stream()
                .filter(Claim::promoted)
                .toList();
    }

    private static Stream<String> sentences(String kind) {
        return ShortSentences.lines("variants.tsv").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .filter(cells -> cells[1].equals(kind))
                .map(cells -> cells[2]);
    }
}
