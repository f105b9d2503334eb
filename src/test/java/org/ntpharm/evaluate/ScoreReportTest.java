package org.ntpharm.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreReportTest {
    private static final String SENTENCE = "X blocks Y and treats Z.";

    private final SmallText text = new SmallText(SENTENCE);
    private final Score score = text.says(SENTENCE, "x blocks y")
            .says(SENTENCE, "x worsensCondition z")
            .score(
                    text.expects(SENTENCE, "x blocks y Affirmed Certain 5_mg . . . . required"),
                    text.expects(SENTENCE, "x treats z Affirmed Certain . . . . . required"),
                    text.expects(SENTENCE, "x worsensCondition z Affirmed Certain . . . . . forbidden"));
    private final ArticleScore development = new ArticleScore(text.document(), false, score);
    private final ArticleScore heldOut = new ArticleScore(text.document(), true, score);

    @Test
    void a_line_an_article_and_a_sum_of_each_role() {
        String table = new ScoreReport(List.of(development, heldOut)).byArticle();

        assertThat(table.lines().map(line -> line.replaceAll("\\s+", " ")))
                .containsExactly(
                        "article right missed false forbidden precision recall F1",
                        "small 1 1 1 1 0.50 0.50 0.50",
                        "small 1 1 1 1 0.50 0.50 0.50",
                        "development 1 1 1 1 0.50 0.50 0.50",
                        "held-out 1 1 1 1 0.50 0.50 0.50",
                        "all 2 2 2 2 0.50 0.50 0.50",
                        "details right: dose 0 of 2 dose level 0 of 0 attribution 0 of 0 citation 0 of 0 comparator 0 of 0");
    }

    @Test
    void a_line_a_predicate() {
        String table = new ScoreReport(List.of(development)).byPredicate();

        assertThat(table.lines().skip(1).map(line -> line.replaceAll("\\s+", " ")))
                .containsExactly(
                        "blocks 1 0 0 0 1.00 1.00 1.00",
                        "treats 0 1 0 0 1.00 0.00 0.00",
                        "worsensCondition 0 0 1 1 0.00 1.00 0.00");
    }

    @Test
    void each_error_is_shown_with_its_sentence() {
        String errors = new ScoreReport(List.of(development)).errors();

        assertThat(errors)
                .contains("missed: x treats z AFFIRMED CERTAIN")
                .contains("false alarm: x worsensCondition z AFFIRMED CERTAIN by test.made-by-hand")
                .contains("forbidden: x worsensCondition z")
                .contains("wrong dose: x blocks y")
                .contains(SENTENCE);
    }

    @Test
    void errors_of_a_held_out_article_are_not_shown() {
        String errors = new ScoreReport(List.of(heldOut)).errors();

        assertThat(errors).contains("held out").doesNotContain("blocks").doesNotContain("treats");
    }
}
