package org.ntpharm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ntpharm explain} tells how a sentence was read. */
class ExplainTest {
    @TempDir
    Path folder;

    @Test
    void a_fact_is_shown_with_names_parse_and_pattern() {
        String out = Outcome.of("explain", "Haloperidol blocks dopamine D2 receptors.")
                .out();

        assertThat(out)
                .contains("[0,11] \"Haloperidol\" = haloperidol (in the vocabulary)")
                .contains("blocks  VBZ root")
                .contains("├─ Haloperidol  NN nsubj  = haloperidol")
                .contains("haloperidol blocks d2-receptor")
                .contains("pattern   verb.active")
                .contains("a fact")
                .containsPattern(
                        "confidence 0\\.\\d+: always \\+\\d.*, pattern verb\\.active [+-]\\d.*, stance affirmed \\+");
    }

    @Test
    void a_denied_claim_is_shown_with_its_cue_and_the_reason() {
        String out = Outcome.of("explain", "Haloperidol does not block NMDA receptors.")
                .out();

        assertThat(out).contains("negated by \"not\"").contains("withheld  negated: the sentence denies it");
    }

    @Test
    void a_name_that_the_vocabulary_lacks_is_said_to_be_so() {
        assertThat(Outcome.of("explain", "Qorvadipine blocks calcium channels.").out())
                .contains("unlinked-qorvadipine (not in the vocabulary; its name is made like that of a drug)");
    }

    @Test
    void a_sentence_whose_names_no_property_may_join_is_not_parsed() {
        assertThat(Outcome.of("explain", "Insomnia is common in spring.").out())
                .contains("Not parsed")
                .contains("Claims\n  none");
    }

    @Test
    void what_came_near_is_named() {
        assertThat(Outcome.of("explain", "Haloperidol was given, and a drug that blocks D2 receptors too.")
                        .out())
                .contains("Came near")
                .contains("haloperidol blocks d2-receptor by \"blocks\" (TransitiveFrame)");
    }

    @Test
    void a_pronoun_is_said_to_stand_for_a_name_before_it() {
        assertThat(Outcome.of("explain", "Haloperidol is old. It blocks D2 receptors.")
                        .out())
                .contains("\"It\" = haloperidol (in the vocabulary; stands for a name before it)");
    }

    @Test
    void a_claim_of_the_store_is_explained_from_its_sentences() throws IOException {
        Path article = Files.writeString(folder.resolve("one.txt"), "Haloperidol blocks dopamine D2 receptors.");
        String store = folder.resolve("store").toString();
        Outcome.of("load", article.toString(), "--store", store);
        String trig =
                Outcome.of("extract", article.toString(), "--format", "trig").out();
        Matcher id = Pattern.compile("claim/one/s\\d+-[0-9a-f]+").matcher(trig);
        assertThat(id.find()).isTrue();

        String out = Outcome.of("explain", "--claim", "https://w3id.org/ntpharm/" + id.group(), "--store", store)
                .out();

        assertThat(out).contains("haloperidol blocks d2-receptor");
    }

    @Test
    void bad_use_is_refused_in_one_line() throws IOException {
        Path article = Files.writeString(folder.resolve("two.txt"), "Haloperidol blocks dopamine D2 receptors.");
        String store = folder.resolve("store").toString();
        Outcome.of("load", article.toString(), "--store", store);

        assertRefused("name one thing to explain", "explain");
        assertRefused("the sentence is empty", "explain", " ");
        assertRefused("name one thing to explain", "explain", "A sentence.", "--file", article.toString());
        assertRefused("the store has no claim", "explain", "--claim", "https://example.org/none", "--store", store);
    }

    private static void assertRefused(String message, String... arguments) {
        Outcome outcome = Outcome.of(arguments);

        assertThat(outcome.exitCode()).isNotZero();
        assertThat(outcome.err()).startsWith("ntpharm: NTP-").contains(message);
    }
}
