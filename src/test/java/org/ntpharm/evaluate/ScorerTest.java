package org.ntpharm.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ntpharm.claim.Certainty;
import org.ntpharm.claim.CitedWork;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Polarity;

class ScorerTest {
    private static final String ONE = "X blocks Y.";
    private static final String TWO = "Crane (1959) found that 5 mg of X treats Z (3,4).";
    private static final String PLAIN = "Affirmed Certain . . . . . ";

    private final SmallText text = new SmallText("\uD835\uDEFC first. " + ONE + "\n" + TWO + "\n");

    @Test
    void a_claim_with_all_terms_in_the_right_sentence_is_right_whatever_lies_outside_the_basic_plane() {
        Score score = text.says(ONE, "x blocks y").score(text.expects(ONE, "x blocks y " + PLAIN + "required"));

        assertThat(score.matches()).hasSize(1);
        assertThat(score.precision()).isOne();
        assertThat(score.recall()).isOne();
        assertThat(score.f1()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"w blocks y", "x inhibits y", "x blocks w"})
    void a_claim_with_one_wrong_term_is_a_false_alarm_and_leaves_the_expected_one_missed(String triple) {
        Score score = text.says(ONE, triple).score(text.expects(ONE, "x blocks y " + PLAIN + "required"));

        assertThat(score.matches()).isEmpty();
        assertThat(score.missed()).hasSize(1);
        assertThat(score.falseAlarms()).hasSize(1);
    }

    @Test
    void the_same_claim_in_another_sentence_is_a_false_alarm() {
        Score score = text.says(TWO, "x blocks y").score(text.expects(ONE, "x blocks y " + PLAIN + "required"));

        assertThat(score.missed()).hasSize(1);
        assertThat(score.falseAlarms()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"NEGATED, CERTAIN", "AFFIRMED, POSSIBLE"})
    void a_claim_with_another_polarity_or_certainty_is_wrong(Polarity polarity, Certainty certainty) {
        Score score = text.says(ONE, "x blocks y", polarity, certainty, SmallText.PLAIN)
                .score(text.expects(ONE, "x blocks y " + PLAIN + "required"));

        assertThat(score.matches()).isEmpty();
        assertThat(score.falseAlarms()).hasSize(1);
    }

    @Test
    void any_alternative_of_predicate_and_object_is_right() {
        Score score =
                text.says(ONE, "x inhibits w").score(text.expects(ONE, "x blocks|inhibits y|w " + PLAIN + "required"));

        assertThat(score.matches()).hasSize(1);
    }

    @Test
    void an_expected_claim_takes_one_claim_and_the_other_alternative_is_a_false_alarm() {
        Score score = text.says(ONE, "x inhibits y")
                .says(ONE, "x blocks y")
                .score(text.expects(ONE, "x blocks|inhibits y " + PLAIN + "required"));

        assertThat(score.matches()).hasSize(1);
        assertThat(score.falseAlarms()).hasSize(1);
        assertThat(score.precision()).isEqualTo(0.5);
    }

    @Test
    void a_claim_that_repeats_one_already_taken_does_not_count() {
        Score score = text.says(ONE, "x blocks y")
                .says(ONE, "x blocks y")
                .score(text.expects(ONE, "x blocks y " + PLAIN + "required"));

        assertThat(score.falseAlarms()).isEmpty();
    }

    @Test
    void an_optional_claim_neither_gains_nor_loses() {
        Score read = text.says(ONE, "x blocks y").score(text.expects(ONE, "x blocks y " + PLAIN + "optional"));
        Score unread = new SmallText(ONE).score(text.expects(ONE, "x blocks y " + PLAIN + "optional"));

        assertThat(read).isEqualTo(Score.NONE);
        assertThat(unread).isEqualTo(Score.NONE);
    }

    @Test
    void a_forbidden_triple_that_becomes_a_fact_is_reported_wherever_it_is_read() {
        Score score = text.says(TWO, "x blocks y").score(text.expects(ONE, "x blocks y " + PLAIN + "forbidden"));

        assertThat(score.forbidden()).extracting(Claim::subject).containsExactly("x");
        assertThat(score.falseAlarms()).hasSize(1);
    }

    @Test
    void a_forbidden_triple_that_is_withheld_is_no_fact() {
        Score score = text.says(ONE, "x blocks y", Polarity.NEGATED, Certainty.CERTAIN, SmallText.PLAIN)
                .score(
                        text.expects(ONE, "x blocks y " + PLAIN + "forbidden"),
                        text.expects(ONE, "x blocks y Negated Certain . . . . . required"));

        assertThat(score.forbidden()).isEmpty();
        assertThat(score.matches()).hasSize(1);
    }

    @Test
    void a_list_marker_may_be_part_of_the_sentence_that_was_read() {
        SmallText list = new SmallText("Effects:\n- X blocks Y\n");

        Score score = list.says("- X blocks Y", "x blocks y")
                .score(list.expects("X blocks Y", "x blocks y " + PLAIN + "required"));

        assertThat(score.matches()).hasSize(1);
    }

    @Test
    void a_work_may_be_named_by_author_and_year_and_the_dose_by_its_core() {
        var crane =
                new CitedWork("w1", Optional.empty(), Optional.of("Crane (1959)"), Optional.of(1959), Optional.empty());
        var context =
                SmallText.context(Optional.of("5  mg of"), Optional.of("w1"), List.of("3", "4"), Optional.of("other"));

        Score score = text.cites(crane)
                .says(TWO, "x treats z", context)
                .score(text.expects(TWO, "x treats z Affirmed Certain 5_mg . 9|crane-1959 3,4 w required"));

        assertThat(score.right(Detail.DOSE)).isEqualTo(new Ratio(1, 1));
        assertThat(score.right(Detail.ATTRIBUTION)).isEqualTo(new Ratio(1, 1));
        assertThat(score.right(Detail.CITATION)).isEqualTo(new Ratio(1, 1));
        assertThat(score.right(Detail.COMPARATOR)).isEqualTo(new Ratio(0, 1));
        assertThat(score.right(Detail.DOSE_LEVEL)).isEqualTo(new Ratio(0, 0));
    }

    @ParameterizedTest
    @CsvSource({"3", "3 4 5", "5 6"})
    void a_citation_too_few_too_many_or_other_is_wrong(String cited) {
        var context =
                SmallText.context(Optional.empty(), Optional.empty(), List.of(cited.split(" ", -1)), Optional.empty());

        Score score = text.says(TWO, "x treats z", context)
                .score(text.expects(TWO, "x treats z Affirmed Certain . . . 3,4 . required"));

        assertThat(score.right(Detail.CITATION)).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void of_two_like_claims_the_one_with_more_details_right_is_taken() {
        var dosed = SmallText.context(Optional.of("5 mg"), Optional.empty(), List.of(), Optional.empty());

        Score score = text.says(TWO, "x treats z")
                .says(TWO, "x treats z", dosed)
                .score(text.expects(TWO, "x treats z Affirmed Certain 5_mg . . . . required"));

        assertThat(score.right(Detail.DOSE)).isEqualTo(new Ratio(1, 1));
    }

    @Test
    void articles_add_up_claim_by_claim() {
        Score good = new SmallText(ONE)
                .says(ONE, "x blocks y")
                .score(new SmallText(ONE).expects(ONE, "x blocks y " + PLAIN + "required"));
        Score bad = new SmallText(ONE)
                .says(ONE, "x blocks w")
                .says(ONE, "x blocks v")
                .score(new SmallText(ONE).expects(ONE, "x blocks y " + PLAIN + "required"));

        Score both = good.plus(bad);

        assertThat(both.precision()).isEqualTo(1 / 3.0);
        assertThat(both.recall()).isEqualTo(1 / 2.0);
        assertThat(both.f1()).isEqualTo(2 / 5.0);
    }
}
