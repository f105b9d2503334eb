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

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MentionRunTest {
    private static final OntologyFiles FILES = OntologyFiles.bundled();

    /** Recognised rightly, in part, not at all, of another kind, and without annotation. */
    private static final String CHEMICALS_AND_DISEASES = """
            b1|t|Severe tremor after ketamine.
            b1|a|Quoxal and lithium act on the D2 receptor; gout came later. Gout was rare.
            b1\t0\t13\tSevere tremor\tDisease\tD1
            b1\t20\t28\tketamine\tChemical\tC1
            b1\t30\t36\tQuoxal\tChemical\tC2
            b1\t90\t94\tGout\tDisease\tD2
            """;

    private static final String CHEMICALS_AND_GENES = """
            {"id": "g1", "corpus": "drugprot", "text": "The dopamine (DA) transporter took up DA; tremor and oxytocin.", \
            "entities": [{"id": "T1", "type": "CHEMICAL", "start": 4, "end": 12}, \
            {"id": "T2", "type": "GENE-Y", "start": 4, "end": 29}, \
            {"id": "T3", "type": "CHEMICAL", "start": 38, "end": 40}, \
            {"id": "T4", "type": "GENE-Y", "start": 53, "end": 61}], "relations": []}
            """;

    private final MentionRun run = new MentionRun(ReaderParts.of(FILES), FILES, CorpusMapping.bundled());

    private MentionReport report(Path folder, String corpus) throws IOException {
        return new MentionReport(
                CorpusFiles.read(Files.writeString(folder.resolve("corpus"), corpus), Optional.empty()).stream()
                        .map(run::result)
                        .toList());
    }

    @Test
    void recall_and_precision_are_counted_by_kind_and_span(@TempDir Path folder) throws IOException {
        String table = report(folder, CHEMICALS_AND_DISEASES).byKind();

        assertThat(table)
                .containsPattern("chemical +exact +2 +2 +0\\.500 .* +0\\.500 .* +0\\.500 ")
                .containsPattern("condition +exact +2 +3 +0\\.500 .* +0\\.500 .* +0\\.333 ")
                .containsPattern("condition +overlap +2 +3 +1\\.000 .* +1\\.000 .* +0\\.667 ");
    }

    @Test
    void a_kind_that_the_corpus_does_not_annotate_is_not_judged(@TempDir Path folder) throws IOException {
        assertThat(report(folder, CHEMICALS_AND_DISEASES).byKind()).doesNotContain("target");
        assertThat(report(folder, CHEMICALS_AND_GENES).errors()).doesNotContain("tremor");
    }

    @Test
    void a_name_within_a_longer_one_counts_apart(@TempDir Path folder) throws IOException {
        assertThat(report(folder, CHEMICALS_AND_GENES).byKind())
                .containsPattern("chemical +exact +2 +2 +0\\.500 \\[.*\\] +1\\.000 ");
    }

    @Test
    void a_peptide_answers_the_annotation_of_a_gene(@TempDir Path folder) throws IOException {
        assertThat(report(folder, CHEMICALS_AND_GENES).byKind())
                .containsPattern("target +exact +2 +1 +1\\.000 .* +1\\.000 .* +1\\.000 ");
    }

    @Test
    void misses_and_false_alarms_are_shown_with_their_sentences(@TempDir Path folder) throws IOException {
        MentionReport report = report(folder, CHEMICALS_AND_DISEASES);
        List<String> errors = report.errors().lines().toList();

        assertThat(report.mostFrequent())
                .contains("chemical, missed: Quoxal 1")
                .contains("chemical, false alarms: lithium 1")
                .contains("condition, false alarms: gout 1");
        assertThat(errors)
                .contains("missed\tb1\tchemical\tQuoxal\tQuoxal and lithium act on the D2 receptor; gout came later.")
                .hasSize(3);
    }
}
