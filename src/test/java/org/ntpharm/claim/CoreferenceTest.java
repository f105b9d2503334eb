package org.ntpharm.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoreferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ketamine is old. This drug blocks the NMDA receptor.|ketamine blocks nmda-receptor",
                "Ketamine is old. The compound blocks the NMDA receptor.|ketamine blocks nmda-receptor",
                "Ketamine is old. It blocks the NMDA receptor.|ketamine blocks nmda-receptor",
                "Ketamine is old. It also blocks the NMDA receptor.|ketamine blocks nmda-receptor",
                "Unlike diazepam, ketamine is old. It blocks the NMDA receptor.|ketamine blocks nmda-receptor",
                "Ketamine is older than memantine. The latter treats Alzheimer's disease.|memantine treats alzheimer-disease",
                "Glycine activates the NMDA receptor. Ketamine blocks the receptor.|ketamine blocks nmda-receptor",
                "Depression is common. The disorder is relieved by fluoxetine.|fluoxetine treats depressive-disorder",
                "Ketamine and memantine are old. They block the NMDA receptor.|memantine blocks nmda-receptor",
                "Ketamine and memantine are old. These drugs block the NMDA receptor.|ketamine blocks nmda-receptor",
                "Ketamine causes hallucinations, but it relieves depression.|ketamine treats depressive-disorder"
            })
    void words_that_point_back_stand_for_what_was_named(String text, String triple) {
        Reading reading = Articles.read(text);

        assertThat(reading.claims()).extracting(Articles::triple).contains(triple);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fluoxetine and ketamine are old. It blocks the NMDA receptor.",
                "Fluoxetine and ketamine are old. This drug blocks the NMDA receptor.",
                "Ketamine is old. They block the NMDA receptor.",
                "Ketamine is old. It is thought that the NMDA receptor matters.",
                "It blocks the NMDA receptor.",
                "Depression is common. It is eased by rest."
            })
    void what_could_mean_several_or_nothing_is_not_guessed(String text) {
        assertThat(Articles.triples(text)).isEmpty();
    }

    @Test
    void an_expletive_it_is_no_drug() {
        String text = "Ketamine is old. It is clear that memantine treats Alzheimer's disease.";

        assertThat(Articles.triples(text)).containsExactly("memantine treats alzheimer-disease");
    }

    @Test
    void a_chain_of_pronouns_leads_to_the_sentence_that_names() {
        Reading reading = Articles.read("Ketamine is old. It blocks the NMDA receptor. This drug relieves depression.");

        assertThat(reading.claims())
                .extracting(claim -> claim.evidence().antecedent())
                .allSatisfy(antecedent ->
                        assertThat(antecedent).contains(reading.sentences().get(0)));
    }
}
