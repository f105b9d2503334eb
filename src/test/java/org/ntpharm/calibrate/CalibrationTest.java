package org.ntpharm.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ntpharm.calibrate.Reliability.Forecast;
import org.ntpharm.claim.Confidence;
import org.ntpharm.claim.Sign;

class CalibrationTest {
    private static final Sign SOUND = new Sign("pattern", "sound");
    private static final Sign SHAKY = new Sign("pattern", "shaky");

    /**
     * In each of forty documents ten claims by a sound pattern, nine of them right, and ten by a shaky one, half right.
     */
    private static List<JudgedClaim> claims() {
        List<JudgedClaim> claims = new ArrayList<>();
        for (int document = 0; document < 40; document++) {
            for (int i = 0; i < 10; i++) {
                claims.add(new JudgedClaim("d" + document, List.of(Sign.ALWAYS, SOUND), i > 0));
                claims.add(new JudgedClaim("d" + document, List.of(Sign.ALWAYS, SHAKY), i > 4));
            }
        }
        return claims;
    }

    @Test
    void a_claim_is_as_likely_as_claims_with_its_signs_were_right() {
        Confidence confidence = new Confidence(new Calibration(claims()).weights());

        assertThat(confidence.probability(List.of(Sign.ALWAYS, SOUND))).isCloseTo(0.9, within(0.02));
        assertThat(confidence.probability(List.of(Sign.ALWAYS, SHAKY))).isCloseTo(0.5, within(0.02));
    }

    @Test
    void a_sign_that_was_seen_once_hardly_counts() {
        List<JudgedClaim> claims = new ArrayList<>(claims());
        Sign rare = new Sign("pattern", "rare");
        claims.add(new JudgedClaim("d0", List.of(Sign.ALWAYS, rare), false));

        assertThat(new Calibration(claims).weights().get(rare)).isBetween(-0.3, -0.05);
    }

    @Test
    void what_is_written_is_what_readers_read() {
        Calibration calibration = new Calibration(claims());

        Confidence read = Confidence.parse(calibration.table());

        assertThat(calibration.table()).isEqualTo(new Calibration(claims()).table());
        assertThat(read.weight(SOUND)).isCloseTo(calibration.weights().get(SOUND), within(0.001));
        assertThat(calibration.table()).contains("pattern\tsound\t").contains("\t400\t360");
    }

    @Test
    void confidence_is_never_0_or_1_and_unknown_signs_change_nothing() {
        Confidence sure = Confidence.parse("always\t\t9.5\n");

        assertThat(sure.of(List.of(Sign.ALWAYS, SHAKY))).isEqualByComparingTo("0.99");
        assertThat(Confidence.parse("always\t\t-9.5\n").of(List.of(Sign.ALWAYS)))
                .isEqualByComparingTo("0.01");
    }

    @Test
    void a_line_without_a_weight_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidence.parse("always\t1.0\n"))
                .withMessageContaining("always");
    }

    @Test
    void the_reliability_of_a_good_model_is_better_than_none_on_documents_that_it_has_not_seen() {
        Reliability reliability = new Calibration(claims()).crossValidated();

        assertThat(reliability.brier()).isCloseTo((0.09 + 0.25) / 2, within(0.005));
        assertThat(reliability.brierWithoutSigns()).isCloseTo(0.21, within(0.001));
        assertThat(reliability.error()).isLessThan(0.03);
    }

    @Test
    void the_table_has_predicted_and_observed_for_each_bin() {
        Reliability reliability =
                new Reliability(List.of(new Forecast(0.25, false), new Forecast(0.95, true), new Forecast(1, false)));

        assertThat(reliability.table())
                .containsPattern("0\\.2 to 0\\.3 +1 +0\\.25 +0\\.00")
                .containsPattern("0\\.9 to 1\\.0 +2 +0\\.98 +0\\.50")
                .contains("3 claims, 0.333 of them right");
        assertThat(reliability.brier()).isCloseTo((0.0625 + 0.0025 + 1) / 3, within(1e-9));
    }
}
