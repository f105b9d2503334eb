package org.ntpharm.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.claim.Pipeline;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.store.GraphStore;
import org.ntpharm.text.Document;

/** What a drug does comes out of text only: a drug that the vocabulary knows by name alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnknownPharmacologyTest {
    private static final String NAME = """
            PREFIX ntp: <https://w3id.org/ntpharm/ontology#>
            PREFIX ntr: <https://w3id.org/ntpharm/id/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            ntr:velmorazine a ntp:Drug ; rdfs:label "velmorazine"@en .
            """;

    private GraphStore store;
    private Pipeline reader;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        OntologyFiles files =
                OntologyFiles.bundled().withVocabulary(Files.writeString(folder.resolve("name.ttl"), NAME));
        reader = ReaderParts.of(files).reader();
        store = GraphStore.inMemory(files);
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void an_empty_store_answers_nothing() {
        store.remove("note");

        assertThat(Answers.nmdaBlockersWithAntidepressantEffect(store)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At high doses, brand-new drug %s blocks the NMDA receptor and has antidepressant effects.",
                "%s blocks the NMDA receptor. It also has an antidepressant effect in mice.",
                "The NMDA receptor is blocked by %s, which showed antidepressant effects at 10 mg/kg.",
                "%s, an NMDA receptor antagonist, relieves depression."
            })
    void a_sentence_about_it_makes_it_an_answer(String sentence) {
        assertThat(answers(sentence)).containsExactly("velmorazine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At high doses, brand-new drug %s does not block the NMDA receptor and has no antidepressant effects.",
                "At high doses, brand-new drug %s neither blocks the NMDA receptor nor has antidepressant effects.",
                "%s may block the NMDA receptor and might have antidepressant effects.",
                "Does %s block the NMDA receptor and have antidepressant effects?",
                "Whether %s blocks the NMDA receptor and has antidepressant effects is unknown.",
                "We investigated whether %s blocks the NMDA receptor and has antidepressant effects.",
                "Unlike %s, ketamine blocks the NMDA receptor and has antidepressant effects.",
                "%s was once thought to block the NMDA receptor and to have antidepressant effects.",
                "If %s blocked the NMDA receptor, it would have antidepressant effects."
            })
    void a_sentence_that_does_not_affirm_it_does_not(String sentence) {
        assertThat(answers(sentence)).doesNotContain("velmorazine");
    }

    private List<String> answers(String sentence) {
        store.load(reader.read(new Document("note", sentence.formatted("velmorazine"))));
        return Answers.nmdaBlockersWithAntidepressantEffect(store);
    }
}
