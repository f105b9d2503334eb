package org.ntpharm.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.claim.Reading;
import org.ntpharm.evaluate.Detail;
import org.ntpharm.evaluate.Ratio;
import org.ntpharm.evaluate.Score;
import org.ntpharm.evaluate.Scorer;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.query.ExpectedRows;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.store.GraphStore;
import org.ntpharm.vocab.Ntp;

/** The article that the project began with loads right, to the letter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedArticleTest {
    private GraphStore store;
    private Reading reading;
    private Score score;
    private List<List<Object>> annotatedSentences;

    @BeforeAll
    void read_the_article() {
        assumeFalse(SeedArticle.absent(), "the article and its annotation are not beside the checkout");
        OntologyFiles files = OntologyFiles.bundled();
        SeedArticle article = new SeedArticle();
        reading = ReaderParts.of(files).reader().read(article.document());
        score = Scorer.score(article.claims(), reading);
        annotatedSentences = article.sentences();
        store = GraphStore.inMemory(files);
        assertThat(store.load(reading).rejected()).isEmpty();
        print();
    }

    @AfterAll
    void close() {
        if (store != null) {
            store.close();
        }
    }

    private void print() {
        long required = score.matches().stream()
                .filter(match -> match.expected().status().name().equals("REQUIRED"))
                .count();
        System.out.printf(
                "ketamine-blog: %d required claims found, %d missed, %d not annotated; %s%n",
                required, score.missed().size(), score.falseAlarms().size(), details());
        score.missed().forEach(claim -> System.out.println("  missed: " + claim));
        score.falseAlarms().forEach(claim -> System.out.println("  not annotated: " + claim));
    }

    private String details() {
        return Arrays.stream(Detail.values())
                .map(detail -> detail + " " + score.right(detail))
                .toList()
                .toString();
    }

    @Test
    void at_most_two_required_claims_are_missed() {
        assertThat(score.missed()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void at_most_four_claims_are_not_annotated() {
        assertThat(score.falseAlarms()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void nine_in_ten_details_are_right() {
        List<Ratio> ratios = Arrays.stream(Detail.values()).map(score::right).toList();

        int right = ratios.stream().mapToInt(Ratio::part).sum();
        int all = ratios.stream().mapToInt(Ratio::whole).sum();

        assertThat(right).isGreaterThanOrEqualTo((int) Math.ceil(0.9 * all));
    }

    @Test
    void every_sentence_stands_where_the_annotators_found_it() {
        List<List<Object>> found = reading.sentences().stream()
                .map(sentence -> List.<Object>of(
                        reading.document().codePointAt(sentence.span().start()),
                        reading.document().codePointAt(sentence.span().end()),
                        sentence.text()))
                .toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(annotatedSentences);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ntr:ketamine ntp:hasAdverseEffect ntr:neuropsychiatric-effect",
                "ntr:stroke ntp:kindOf ntr:neurodegenerative-disorder",
                "ntr:ketamine ntp:actsOn ntr:glutamate",
                "ntr:cycloserine ntp:treats ntr:tuberculosis",
                "?any ntp:affectsProcess ntr:neuronal-connectivity",
                "?claim ntp:statedIn <https://w3id.org/ntpharm/doc/ketamine-blog#char=2021,2194>"
            })
    void what_the_article_does_not_say_is_not_in_the_graph(String pattern) {
        assertThat(Answers.ask(store, pattern)).isFalse();
    }

    @Test
    void the_canonical_question_has_two_answers_by_predicate_and_by_class() {
        assertThat(Answers.nmdaBlockersWithAntidepressantEffect(store)).containsExactly("cycloserine", "ketamine");
        assertThat(Answers.drugs(store, "?drug a ntp:NMDAReceptorBlocker , ntp:AntidepressantEffectDrug"))
                .containsExactly("cycloserine", "ketamine");
    }

    @TestFactory
    Stream<DynamicTest> each_query_yields_the_expected_rows() {
        return QueryCatalogue.bundled().queries().stream()
                .map(query ->
                        dynamicTest(query.path(), () -> ExpectedRows.of(query).mustMatch(store.dataset())));
    }

    @Test
    void reading_it_twice_changes_nothing() {
        assertThat(store.load(reading).status().name()).isEqualTo("UNCHANGED");
        assertThat(Ntp.document("ketamine-blog").getURI()).endsWith("/doc/ketamine-blog");
    }
}
