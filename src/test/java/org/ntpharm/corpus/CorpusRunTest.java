package org.ntpharm.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.relation.NearMisses;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusRunTest {
    private static final OntologyFiles FILES = OntologyFiles.bundled();

    private final ReaderParts parts = ReaderParts.of(FILES);

    /** A document in PubTator's format; a relation that nobody can read there beside one that is plain. */
    private static final String CORPUS = """
            a1|t|Zorbamine-induced tremor.
            a1|a|Tremor was not seen after lithium. Zorbamine comes from a plant; gout is rare.
            a1\t0\t9\tZorbamine\tChemical\tC1
            a1\t18\t24\ttremor\tDisease\tD1
            a1\t26\t32\tTremor\tDisease\tD1
            a1\t52\t59\tlithium\tChemical\tC2
            a1\t61\t70\tZorbamine\tChemical\tC1
            a1\t91\t95\tgout\tDisease\tD2
            a1\tCID\tC1\tD1
            a1\tCID\tC1\tD2
            """;

    private static List<AnnotatedDocument> documents(Path folder) throws IOException {
        return CorpusFiles.read(Files.writeString(folder.resolve("corpus.pubtator"), CORPUS), Optional.empty());
    }

    private DocumentResult result(Path folder, boolean given) throws IOException {
        return run(given).result(documents(folder).get(0));
    }

    private CorpusRun run(boolean given) {
        return new CorpusRun(parts, FILES, CorpusMapping.bundled(), given, stage -> {});
    }

    /** A document that relates lithium to tremor, and in which no pattern joins them. */
    private static AnnotatedDocument unread(Path folder) throws IOException {
        String text = """
                a2|t|A report.
                a2|a|Lithium arrived late as tremor was treated.
                a2\t10\t17\tLithium\tChemical\tC2
                a2\t34\t40\ttremor\tDisease\tD1
                a2\tCID\tC2\tD1
                """;
        return CorpusFiles.read(Files.writeString(folder.resolve("unread.pubtator"), text), Optional.empty())
                .get(0);
    }

    @Test
    void with_the_mentions_given_a_drug_that_the_vocabulary_lacks_has_its_relation(@TempDir Path folder)
            throws IOException {
        DocumentResult result = result(folder, true);

        assertThat(result.predicted()).containsExactly(new Fact("a1", "CID", "C1", "D1"));
        assertThat(result.gold()).hasSize(2);
    }

    @Test
    void what_a_text_denies_is_no_fact_of_it(@TempDir Path folder) throws IOException {
        assertThat(result(folder, true).predicted()).extracting(Fact::subject).doesNotContain("C2");
        assertThat(result(folder, false).predicted()).isEmpty();
    }

    @Test
    void the_report_counts_right_missed_and_false(@TempDir Path folder) throws IOException {
        CorpusReport report = new CorpusReport(List.of(result(folder, true)));

        assertThat(report.byRelation()).containsPattern("CID +1 +1 +0 +1\\.00 \\[.*\\] +0\\.50");
        assertThat(report.byPattern()).containsPattern("event\\.induced +1 +0 +1\\.00");
        assertThat(report.confusion()).containsPattern("- +CID\\R").containsPattern("CID +1 +1\\R");
        assertThat(report.sentences()).contains("1 documents, 3 sentences");
    }

    @Test
    void an_error_is_shown_with_its_sentence_what_came_near_and_the_parse(@TempDir Path folder) throws IOException {
        CorpusErrors errors = new CorpusErrors(
                List.of(run(true).result(unread(folder))), new NearMisses(parts.wording(), parts.schema()));

        assertThat(errors.counts()).containsPattern("1 +CID, missed: came near with a word of Transitive");
        assertThat(errors.all())
                .contains("a2 | CID | C2 | D1")
                .contains("Lithium arrived late as tremor was treated.")
                .contains("came near: Lithium treats tremor by \"treated\"")
                .containsPattern("treated +VBN ");
    }

    @Test
    void a_miss_without_a_word_that_could_join_its_names_says_so(@TempDir Path folder) throws IOException {
        assertThat(result(folder, true).missed())
                .singleElement()
                .extracting(MissedFact::why)
                .isEqualTo("no word that could join them");
    }

    /** Two receptors under one annotation, and one of them alone, more often; ketanserin's is not annotated at all. */
    private static AnnotatedDocument joined(Path folder) throws IOException {
        String text = "Flupentixol blocks D1/D2 receptors. The D2 receptor and the D2 receptor gene were studied."
                + " Ketanserin blocks the alpha-1 adrenoceptor.";
        List<String> entities = List.of(
                entity("T1", "CHEMICAL", text, "Flupentixol", 0),
                entity("T2", "GENE", text, "D1/D2 receptors", 0),
                entity("T3", "GENE", text, "D2 receptor", text.indexOf("The")),
                entity("T4", "GENE", text, "D2 receptor", text.indexOf("D2 receptor gene")),
                entity("T5", "CHEMICAL", text, "Ketanserin", 0));
        return lines(folder, "drugprot", text, entities, relation("INHIBITOR", "T1", "T2"));
    }

    private static AnnotatedDocument lines(
            Path folder, String corpus, String text, List<String> entities, String relation) throws IOException {
        String line = "{\"id\": \"a3\", \"corpus\": \"%s\", \"text\": \"%s\", \"entities\": [%s], \"relations\": [%s]}";
        Path file = Files.writeString(
                folder.resolve("lines.jsonl"), line.formatted(corpus, text, String.join(", ", entities), relation));
        return CorpusFiles.read(file, Optional.empty()).get(0);
    }

    private static String relation(String type, String subject, String object) {
        return "{\"type\": \"%s\", \"arg1\": \"%s\", \"arg2\": \"%s\", \"level\": \"mention\"}"
                .formatted(type, subject, object);
    }

    private static String entity(String id, String type, String text, String words, int from) {
        int start = text.indexOf(words, from);
        return "{\"id\": \"%s\", \"type\": \"%s\", \"start\": %d, \"end\": %d, \"text\": \"%s\"}"
                .formatted(id, type, start, start + words.length(), words);
    }

    @Test
    void two_claims_on_what_is_annotated_as_one_thing_where_they_stand_are_one_right_fact(@TempDir Path folder)
            throws IOException {
        DocumentResult result = run(false).result(joined(folder));

        assertThat(result.predictions())
                .filteredOn(prediction -> result.gold().contains(prediction.fact()))
                .extracting(prediction -> prediction.claim().object())
                .containsExactlyInAnyOrder("d1-receptor", "d2-receptor");
        assertThat(result.gold()).hasSize(1).isSubsetOf(result.predicted());
    }

    @Test
    void a_claim_on_what_is_not_annotated_is_a_false_alarm(@TempDir Path folder) throws IOException {
        DocumentResult result = run(false).result(joined(folder));

        assertThat(result.predicted())
                .filteredOn(fact -> !result.gold().contains(fact))
                .singleElement()
                .extracting(Fact::object)
                .asString()
                .startsWith("not annotated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lithium neurotoxicity",
                "Lithium-induced severe neurotoxicity",
                "neurotoxicity associated with Lithium"
            })
    void a_condition_named_after_a_drug_leaves_its_name_to_the_drug(String effect, @TempDir Path folder)
            throws IOException {
        String text = "A possible case of " + effect + ".";
        List<String> entities =
                List.of(entity("T1", "Effect", text, effect, 0), entity("T2", "Drug", text, "Lithium", 0));

        DocumentResult result =
                run(true).result(lines(folder, "phee", text, entities, relation("ADVERSE_EFFECT", "T2", "T1")));

        assertThat(result.predicted()).isEqualTo(result.gold()).hasSize(1);
        assertThat(result.predictions())
                .noneMatch(prediction -> prediction.claim().promoted());
    }

    @Test
    void two_runs_are_compared_fact_by_fact(@TempDir Path folder) throws IOException {
        SavedRun.of(List.of(result(folder, false))).write(folder.resolve("before.tsv"));

        String comparison =
                SavedRun.of(List.of(result(folder, true))).against(SavedRun.read(folder.resolve("before.tsv")));

        assertThat(comparison)
                .contains("mended: 1", "found: a1 CID | C1 | D1", "new errors: 0", "CID: 1 mended, 0 new errors")
                .contains("difference +0.667");
    }
}
