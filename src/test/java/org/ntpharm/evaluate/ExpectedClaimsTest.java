package org.ntpharm.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ntpharm.claim.Certainty;
import org.ntpharm.claim.DoseLevel;
import org.ntpharm.claim.Polarity;

class ExpectedClaimsTest {
    private static final String HEADER = ExpectedClaims.HEADER + "\n";

    @Test
    void a_line_is_a_claim_with_alternatives_and_details() {
        String line =
                "0\t9\tx\tblocks|inhibits\ty|z\tNegated\tPossible\thigh doses\tHigh\t2|crane-1959\t3,4\tw\trequired";

        ExpectedClaim claim = ExpectedClaims.parse(HEADER + line).get(0);

        assertThat(claim)
                .isEqualTo(new ExpectedClaim(
                        0,
                        9,
                        Set.of("x"),
                        Set.of("blocks", "inhibits"),
                        Set.of("y", "z"),
                        Polarity.NEGATED,
                        Certainty.POSSIBLE,
                        new ExpectedDetails(
                                Set.of("high doses"),
                                Optional.of(DoseLevel.HIGH),
                                Set.of("2", "crane-1959"),
                                Set.of("3", "4"),
                                Optional.of("w")),
                        ExpectedStatus.REQUIRED));
    }

    @Test
    void an_empty_detail_is_not_asked_for() {
        String line = "0\t9\tx\tblocks\ty\tAffirmed\tCertain\t\t\t\t\t\toptional";

        ExpectedDetails details = ExpectedClaims.parse(HEADER + line).get(0).details();

        assertThat(details)
                .isEqualTo(new ExpectedDetails(Set.of(), Optional.empty(), Set.of(), Set.of(), Optional.empty()));
    }

    @Test
    void a_line_with_a_field_too_few_is_refused_with_its_number() {
        String good = "0\t9\tx\tblocks\ty\tAffirmed\tCertain\t\t\t\t\t\trequired\n";
        String bad = "0\t9\tx\tblocks\ty\tAffirmed\tCertain\t\t\t\t\trequired\n";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExpectedClaims.parse(HEADER + good + bad))
                .withMessageContaining("line 3")
                .withMessageContaining("12 fields");
    }

    @Test
    void a_sentence_without_words_is_refused() {
        String line = "9\t9\tx\tblocks\ty\tAffirmed\tCertain\t\t\t\t\t\trequired";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExpectedClaims.parse(HEADER + line))
                .withMessageContaining("[9, 9)");
    }

    @Test
    void another_header_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExpectedClaims.parse("subject\tobject"))
                .withMessageContaining("line 1");
    }
}
