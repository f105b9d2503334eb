package org.ntpharm.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which sentences become facts, and which must not. */
class FactsTest {
    @ParameterizedTest(name = "{3}")
    @CsvFileSource(resources = "facts.tsv", delimiter = '\t', quoteCharacter = '`', numLinesToSkip = 1)
    void a_plain_statement_is_promoted(String subject, String predicate, String object, String sentence) {
        Reading reading = Articles.read(sentence);

        assertThat(reading.claims())
                .filteredOn(Claim::promoted)
                .extracting(Articles::triple)
                .contains(subject + " " + predicate + " " + object);
    }

    @ParameterizedTest(name = "{2}")
    @CsvFileSource(resources = "no-facts.tsv", delimiter = '\t', quoteCharacter = '`', numLinesToSkip = 1)
    void what_is_denied_doubted_asked_or_said_of_another_drug_is_no_fact(
            String subject, String object, String sentence) {
        Reading reading = Articles.read(sentence);

        assertThat(reading.claims())
                .filteredOn(Claim::promoted)
                .filteredOn(claim -> claim.subject().equals(subject))
                .extracting(Claim::object)
                .doesNotContain(object);
    }
}
