package org.ntpharm.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** No text makes the reader fail or hang, and every reading keeps its promises. */
class RobustReadingTest {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final List<String> WORDS = List.of(
            "Ketamine",
            "memantine",
            "the NMDA receptor",
            "depression",
            "blocks",
            "relieves",
            "does not",
            "may",
            "and",
            "but",
            ",",
            ".",
            ".",
            ";",
            "which",
            "that",
            "it",
            "(3)",
            "at high doses",
            "unlike",
            "an antagonist of",
            "by blocking",
            "whether",
            "is",
            "?",
            "(",
            ")",
            "no",
            "antidepressant effects",
            "has",
            "\ud83d\udc8a",
            "- ");

    @RepeatedTest(40)
    void random_words_give_claims_that_keep_their_promises(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder("Ketamine");
        random.ints(40, 0, WORDS.size())
                .mapToObj(WORDS::get)
                .forEach(word -> text.append(' ').append(word));

        sound(text.toString());
    }

    @RepeatedTest(10)
    void random_bytes_are_read(RepetitionInfo repetition) {
        byte[] bytes = new byte[4000];
        new Random(repetition.getCurrentRepetition()).nextBytes(bytes);

        sound("x" + new String(bytes, StandardCharsets.UTF_8));
        sound("x" + new String(bytes, StandardCharsets.ISO_8859_1));
    }

    @Test
    void nested_brackets_are_read() {
        sound("Ketamine " + "(".repeat(5000) + "blocks the NMDA receptor" + ")".repeat(5000) + ".");
    }

    @Test
    void one_long_line_without_a_stop_is_read() {
        sound("x" + " ketamine 0.5 and so (1, 2 it, also".repeat(3000));
    }

    @Test
    void one_long_word_is_read() {
        sound("a".repeat(100_000) + "'" + "1".repeat(100_000));
    }

    @Test
    void bullets_alone_are_read() {
        sound("- \n".repeat(2000) + "\u2022 \n* \n:\n- :");
    }

    private static void sound(String text) {
        Reading reading = assertTimeoutPreemptively(LIMIT, () -> Articles.read(text));

        assertThat(reading.claims()).allSatisfy(claim -> {
            assertThat(claim.evidence()
                            .sentence()
                            .span()
                            .contains(claim.evidence().object()))
                    .isTrue();
            claim.evidence()
                    .subject()
                    .ifPresent(subject -> assertThat(
                                    claim.evidence().sentence().span().contains(subject))
                            .isTrue());
            assertThat(claim.promoted() && claim.polarity() == Polarity.NEGATED).isFalse();
            assertThat(claim.promoted() && claim.certainty() != Certainty.CERTAIN)
                    .isFalse();
        });
        assertThat(reading.claims()).extracting(Claim::id).doesNotHaveDuplicates();
    }
}
