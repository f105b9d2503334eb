package org.ntpharm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.ntpharm.admin.Tokens;

/** The commands, from a text of one's own to its answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandsTest {
    private Path folder;
    private Path article;
    private String store;

    @BeforeAll
    void load_an_article(@TempDir Path folder) throws IOException {
        this.folder = folder;
        article = Files.writeString(folder.resolve("dextromethorphan.txt"), """
                Dextromethorphan is an NMDA receptor antagonist. At 45 mg twice daily, it has an antidepressant effect in \
                adults. It does not cause respiratory depression.
                """);
        store = folder.resolve("store").toString();
        Outcome loaded = Outcome.of("load", article.toString(), "--store", store);
        assertThat(loaded.exitCode()).as(loaded.err()).isZero();
        assertThat(loaded.out()).contains("documents: 1 added", "3 sentences, 3 parsed", "patterns and context take");
    }

    @Test
    void the_question_by_name_answers_with_the_drug() {
        Outcome outcome =
                Outcome.of("query", "nmda-blockers-with-antidepressant-effect", "--store", store, "--format", "csv");

        assertThat(outcome.out().lines()).last().asString().endsWith("/dextromethorphan,dextromethorphan");
    }

    @Test
    void sparql_of_ones_own_is_asked_from_a_file() throws IOException {
        Path question = Files.writeString(folder.resolve("denied.rq"), """
                PREFIX ntp: <https://w3id.org/ntpharm/ontology#>
                SELECT ?s ?o { ?claim ntp:polarity ntp:Negated ; ntp:subject ?s ; ntp:object ?o }
                """);

        Outcome outcome = Outcome.of("query", question.toString(), "--store", store);

        assertThat(outcome.out()).contains("ntr:dextromethorphan").contains("ntr:respiratory-depress");
    }

    @Test
    void a_token_is_shown_once_and_its_line_can_be_put_into_the_file() throws IOException {
        Outcome made = Outcome.of("token", "alice");
        Path file = Files.writeString(folder.resolve("tokens.txt"), made.out());

        assertThat(made.exitCode()).isZero();
        assertThat(made.err()).containsPattern("alice\\.[A-Za-z0-9_-]{43}");
        assertThat(made.out()).startsWith("alice:pbkdf2-sha256-");
        assertThat(Tokens.read(file)).isNotNull();
        assertThat(Outcome.of("token", "no name").exitCode()).isEqualTo(2);
    }

    @Test
    void a_store_is_not_served_with_a_file_that_holds_no_tokens() throws IOException {
        Path file = Files.writeString(folder.resolve("no-tokens.txt"), "alice:secret");

        Outcome refused = Outcome.of("serve", "--store", store, "--admin-tokens", file.toString(), "--port", "0");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("NTP-503").contains("line 1").doesNotContain("secret");
    }

    @Test
    void loading_the_same_text_again_changes_nothing() {
        assertThat(Outcome.of("load", article.toString(), "--store", store).out())
                .contains("1 unchanged");
    }

    @Test
    void loading_a_changed_text_replaces_its_claims() throws IOException {
        String own = folder.resolve("own-store").toString();
        Path text = folder.resolve("note.txt");
        Outcome.of(
                "load",
                Files.writeString(text, "Memantine blocks the NMDA receptor.").toString(),
                "--store",
                own);

        Outcome.of(
                "load",
                Files.writeString(text, "Ketamine blocks the NMDA receptor.").toString(),
                "--store",
                own);

        Outcome blockers = Outcome.of(
                "query",
                Files.writeString(
                                folder.resolve("q.rq"),
                                "SELECT ?d { ?d <https://w3id.org/ntpharm/ontology#blocks> <https://w3id.org/ntpharm/id/nmda-receptor> }")
                        .toString(),
                "--store",
                own,
                "--format",
                "csv");
        assertThat(blockers.out()).contains("/ketamine").doesNotContain("memantine");
    }

    @Test
    void extract_shows_claims_with_sentence_and_pattern_and_stores_nothing() {
        Outcome outcome = Outcome.of("extract", article.toString(), "--store", store);

        assertThat(outcome.out())
                .contains("antagonist")
                .contains("Dextromethorphan is an NMDA")
                .containsPattern("by agent-noun\\.copula +confidence 0\\.\\d");
        assertThat(outcome.err()).contains("patterns and context take");
    }

    @Test
    void extract_writes_trig() {
        assertThat(Outcome.of("extract", article.toString(), "--format", "trig").out())
                .contains("ntp:antagonistOf")
                .contains("graph/direct/dextromethorphan");
    }

    @Test
    void stats_counts_the_store() {
        assertThat(Outcome.of("stats", "--store", store).out()).containsPattern("documents\\s+1");
    }

    @Test
    void check_refuses_a_misspelling_that_another_entity_has_for_a_name() throws IOException {
        Path names = Files.writeString(folder.resolve("names.ttl"), """
                PREFIX ntp: <https://w3id.org/ntpharm/ontology#>
                PREFIX ntr: <https://w3id.org/ntpharm/id/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                ntr:zorbanidol a ntp:Drug ; rdfs:label "zorbanidol"@en ; skos:hiddenLabel "Morphine"@en , "zorbanidal"@en .
                """);

        Outcome outcome = Outcome.of("check", "--store", store, "--vocabulary", names.toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("FAIL  vocabulary", "'Morphine' of morphine and zorbanidol")
                .doesNotContain("zorbanidal");
    }

    @Test
    void check_finds_nothing_wrong() {
        Outcome outcome = Outcome.of("check", "--store", store);

        assertThat(outcome.exitCode()).as(outcome.out() + outcome.err()).isZero();
    }

    @Test
    void the_bundled_articles_are_scored() {
        Outcome outcome = Outcome.of("evaluate", "--articles", "held-out");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .contains("precision")
                .contains("opioids")
                .containsPattern("\\d+ sentences, \\d+ parsed")
                .contains("patterns and context take")
                .contains("Brier score");
        System.out.println(outcome.out());
    }

    @Test
    void confidence_is_calibrated_the_same_each_time(@TempDir Path folder) throws IOException {
        Path corpus = Files.writeString(folder.resolve("corpus.pubtator"), """
                a4|t|Zorbamine-induced tremor.
                a4|a|Nothing more.
                a4\t0\t9\tZorbamine\tChemical\tC1
                a4\t18\t24\ttremor\tDisease\tD1
                a4\tCID\tC1\tD1
                """);
        Path weights = folder.resolve("confidence.tsv");

        Outcome first = Outcome.of("calibrate", corpus.toString(), "--output", weights.toString());
        String written = Files.readString(weights);
        Outcome second = Outcome.of("calibrate", corpus.toString(), "--output", weights.toString());

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out())
                .containsPattern("articles for development: \\d+ claims judged")
                .contains("Brier score");
        assertThat(written).contains("always\t\t").contains("pattern\tverb.active\t");
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(Files.readString(weights)).isEqualTo(written);
    }

    @Test
    void short_sentences_that_are_none_are_refused(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(folder.resolve("short.tsv"), "Ketamine blocks the NMDA receptor.\n");

        Outcome outcome = Outcome.of("calibrate", "--short", table.toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("no line of short sentences: Ketamine")
                .doesNotContain("Exception");
    }

    @Test
    void the_demo_answers_the_canonical_question() {
        Outcome outcome = Outcome.of("demo", "--once");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .contains("Answer: ketamine, nitrous oxide, traxoprodil")
                .contains("0.5 mg/kg");
    }
}
