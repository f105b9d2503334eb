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
