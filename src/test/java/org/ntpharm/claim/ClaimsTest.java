package org.ntpharm.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a claim says beside its three terms. */
class ClaimsTest {
    private static final String DEPRESSION = "depressive-disorder";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ketamine (0.5 mg/kg i.v.) relieves depression.|0.5 mg/kg i.v.",
                "Given at 10-20 mg/day, ketamine relieves depression.|10-20 mg/day",
                "At low doses, ketamine relieves depression, but at high doses it causes hallucinations.|low doses",
                "Ketamine relieves depression at 0.5 mg/kg and causes hallucinations at 2 mg/kg.|0.5 mg/kg",
                "Ketamine blocks NMDA receptors and, at 0.5 mg/kg, relieves depression.|0.5 mg/kg",
                "Ketamine relieves depression and, at 2 mg/kg, causes hallucinations.|''",
                "Low doses of ketamine relieve depression, whereas high doses of memantine cause psychosis.|Low doses",
                "A dose of 40 mg of fluoxetine relieves depression.|dose of 40 mg",
                "Ketamine relieves depression, but at high doses it causes hallucinations.|''"
            })
    void a_dose_belongs_to_its_own_clause(String text, String dose) {
        Claim claim = Articles.claim(text, DEPRESSION);

        assertThat(claim.context().dose().orElse("")).isEqualTo(dose);
    }

    @Test
    void two_clauses_have_each_their_dose_and_level() {
        String text = "At low doses, ketamine relieves depression, but at high doses it causes hallucinations.";

        assertThat(Articles.read(text).claims())
                .extracting(claim -> claim.context().doseLevel())
                .containsExactly(Optional.of(DoseLevel.LOW), Optional.of(DoseLevel.HIGH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Unlike memantine, ketamine relieves depression.|memantine",
                "Compared with memantine, ketamine relieves depression.|memantine",
                "In contrast to memantine, ketamine relieves depression.|memantine",
                "Ketamine relieves depression more rapidly than fluoxetine.|fluoxetine",
                "Ketamine relieves depression more rapidly than placebo or fluoxetine.|fluoxetine",
                "Ketamine relieves depression.|''"
            })
    void a_comparator_is_kept_apart_from_the_subject(String text, String comparator) {
        Claim claim = Articles.claim(text, DEPRESSION);

        assertThat(claim.subject()).isEqualTo("ketamine");
        assertThat(claim.context().comparator().orElse("")).isEqualTo(comparator);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crane found that ketamine relieves depression.|crane",
                "Haley and Litton (2004) reported that ketamine relieves depression.|haley-2004",
                "According to Berman et al., ketamine relieves depression.|berman",
                "In a 2006 trial by Zarate and colleagues, ketamine relieved depression.|zarate-2006",
                "In a 2006 trial by Zarate and colleagues, ketamine relieved depression [7].|7",
                "Researchers found that ketamine relieves depression.|''",
                "Several studies reported that ketamine relieves depression.|''",
                "Ketamine relieves depression.|''"
            })
    void a_finding_is_attributed_to_who_found_it(String text, String work) {
        Claim claim = Articles.claim(text, DEPRESSION);

        assertThat(claim.context().attributedTo().orElse("")).isEqualTo(work);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tramadol, especially when given together with sertraline, caused seizures.",
                "Seizures occurred after tramadol in patients receiving sertraline."
            })
    void an_event_under_two_drugs_is_reported_of_the_second_too_and_no_fact_of_it(String sentence) {
        assertThat(Articles.read(sentence).claims())
                .filteredOn(claim -> claim.subject().equals("sertraline"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.predicate()).isEqualTo("hasReportedAdverseEvent"))
                .satisfies(claim -> assertThat(claim.withheld()).contains(WithheldReason.TEMPORAL));
    }

    @Test
    void a_name_beside_a_single_marker_is_the_same_work() {
        Reading reading = Articles.read("Zarate et al. (2006) found that ketamine relieves depression (12).");

        assertThat(reading.works())
                .containsExactly(new CitedWork(
                        "12",
                        Optional.of("12"),
                        Optional.of("Zarate et al. (2006)"),
                        Optional.of(2006),
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ketamine relieves depression (3-5).|3 4 5",
                "Ketamine relieves depression [1,9].|1 9",
                "Ketamine relieves depression (Berman et al., 2000; Lenze 2016).|berman-2000 lenze-2016",
                "Ketamine relieves depression (0.5 mg/kg) [3].|3",
                "Ketamine relieves depression (2006).|''"
            })
    void citations_are_numbers_or_authors_with_a_year(String text, String works) {
        Claim claim = Articles.claim(text, DEPRESSION);

        assertThat(String.join(" ", claim.context().citations())).isEqualTo(works);
    }

    @Test
    void a_marker_leads_to_its_whole_entry_in_the_reference_list() {
        Reading reading = Articles.read("""
                Ketamine relieves depression [2].

                References
                1. Abel A. A first work. 1999.
                2. Bell B, Carr C. Ketamine relieves depression in made-up trials. J Imag. 2001;3:4.
                """);

        assertThat(reading.claims()).hasSize(1);
        assertThat(reading.works())
                .containsExactly(new CitedWork(
                        "2",
                        Optional.of("2"),
                        Optional.of("Bell B, Carr C"),
                        Optional.of(2001),
                        Optional.of(
                                "Bell B, Carr C. Ketamine relieves depression in made-up trials. J Imag. 2001;3:4.")));
    }

    @Test
    void a_list_by_author_and_year_makes_no_claims_and_is_found_by_both() {
        Reading reading = Articles.read("""
                Ketamine relieves depression (Abel et al., 2000). Bell (1999) showed that memantine blocks NMDA receptors. \
                Psilocybin relieves anxiety (Carr, 1994a).

                References

                Abel RM, Other A (2000) Antidepressant effects of ketamine in made-up patients. J Imag 47:351-354.
                Bell, C. G. (1999). Zolpidem is an NMDA antagonist. J Imag, 38, 735-767.
                Carr, J. H. (1994a). One work. J Imag, 51, 199-214.
                Carr, J. H. (1994b). Another work. J Imag, 51, 215-217.
                """);

        assertThat(reading.claims()).hasSize(3);
        assertThat(reading.works())
                .extracting(work -> work.id() + ": " + work.reference().orElse("unknown"))
                .containsExactly(
                        "abel-2000: Abel RM, Other A (2000) Antidepressant effects of ketamine in made-up patients."
                                + " J Imag 47:351-354.",
                        "bell-1999: Bell, C. G. (1999). Zolpidem is an NMDA antagonist. J Imag, 38, 735-767.",
                        "carr-1994: unknown");
    }

    @Test
    void a_name_with_a_year_leads_to_the_only_numbered_entry_that_fits() {
        Reading reading = Articles.read("""
                Bell et al. (2001) found that ketamine relieves depression.

                References
                1. Abel A. A first work. 1999.
                2. Bell B, Carr C. A second work. J Imag. 2001;3:4.
                """);

        assertThat(reading.claims().get(0).context().attributedTo()).contains("2");
    }

    @Test
    void list_items_take_subject_and_relation_from_their_lead_in() {
        Reading reading = Articles.read(
                "Ketamine is used for:\n- depression\n- chronic pain [4]\n- status epilepticus\n\nThat is all.");

        assertThat(reading.claims())
                .extracting(Articles::triple)
                .containsExactly(
                        "ketamine usedOrStudiedFor depressive-disorder",
                        "ketamine usedOrStudiedFor chronic-pain",
                        "ketamine usedOrStudiedFor status-epilepticus");
        assertThat(reading.claims())
                .extracting(claim -> claim.context().citations())
                .containsExactly(List.of(), List.of("4"), List.of());
        assertThat(reading.claims())
                .allSatisfy(claim -> assertThat(claim.evidence().antecedent())
                        .contains(reading.sentences().get(0)));
    }

    @Test
    void side_effects_like_those_of_another_drug_are_the_ones_told_of_it() {
        assertThat(Articles.triples(
                        "Olanzapine causes weight gain. Quetiapine has side effects like those of olanzapine."))
                .containsExactly("olanzapine causesCondition weight-gain", "quetiapine causesCondition weight-gain");
        assertThat(Articles.triples("Olanzapine causes weight gain. Quetiapine has side effects."))
                .containsExactly("olanzapine causesCondition weight-gain");
    }

    @Test
    void the_means_of_an_end_is_linked_to_it() {
        List<Claim> claims = Articles.read("Haloperidol relieves psychosis by blocking the D2 receptor.")
                .claims();

        assertThat(claims).hasSize(2);
        assertThat(claims.get(0).mechanism()).contains(claims.get(1).id());
        assertThat(claims.get(1).mechanism()).isEmpty();
    }

    @Test
    void an_ability_that_has_a_result_is_presupposed_by_it() {
        List<Claim> claims = Articles.read("Ketamine's ability to block the NMDA receptor relieves depression.")
                .claims();

        assertThat(claims).hasSize(2);
        assertThat(claims.get(1).presupposes()).contains(claims.get(0).id());
    }

    @Test
    void what_a_relative_clause_adds_is_no_means() {
        Claim claim = Articles.claim(
                "Haloperidol, which blocks the D2 receptor, may cause tardive dyskinesia.", "tardive-dyskinesia");

        assertThat(claim.mechanism()).isEmpty();
        assertThat(claim.presupposes()).isEmpty();
    }

    @Test
    void a_population_is_kept_as_worded() {
        Claim claim = Articles.claim("Diazepam relieves anxiety in adults with panic disorder [4].", "anxiety");

        assertThat(claim.context().population()).contains("adults with panic disorder");
    }

    @Test
    void how_and_why_leave_the_claim_certain_and_say_what_is_open() {
        Claim claim = Articles.claim("How haloperidol blocks the D2 receptor is not clear.", "d2-receptor");

        assertThat(claim.promoted()).isTrue();
        assertThat(claim.context().qualifiers()).containsExactly("is not clear");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ketamine does not relieve depression.|NEGATED|NEGATED|CERTAIN",
                "Ketamine may relieve depression.|HEDGED|AFFIRMED|POSSIBLE",
                "Ketamine probably relieves depression.|HEDGED|AFFIRMED|PROBABLE",
                "It is unclear whether ketamine relieves depression.|HEDGED|AFFIRMED|UNSPECIFIED",
                "It is not known whether ketamine relieves depression.|HEDGED|AFFIRMED|UNSPECIFIED",
                "Ketamine relieves depression more rapidly than fluoxetine.|COMPARATIVE|AFFIRMED|CERTAIN"
            })
    void a_claim_that_is_no_fact_says_why(String text, WithheldReason reason, Polarity polarity, Certainty certainty) {
        Claim claim = Articles.claim(text, DEPRESSION);

        assertThat(claim.withheld()).contains(reason);
        assertThat(claim.polarity()).isEqualTo(polarity);
        assertThat(claim.certainty()).isEqualTo(certainty);
    }

    @Test
    void a_doubtful_claim_without_a_reason_is_a_bug() {
        Claim claim = Articles.claim("Ketamine may relieve depression.", DEPRESSION);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claim(
                        claim.id(),
                        claim.subject(),
                        claim.predicate(),
                        claim.object(),
                        claim.polarity(),
                        claim.certainty(),
                        claim.evidence(),
                        claim.context(),
                        claim.mechanism(),
                        claim.presupposes(),
                        Optional.empty(),
                        claim.confidence()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nirazepam blocks the NMDA receptor.|unlinked-nirazepam|nmda-receptor|Nirazepam",
                "XQ-1234, a novel NMDA receptor antagonist, relieves depression.|unlinked-xq-1234|nmda-receptor|XQ-1234",
                "Ketamine blocks TRPM8 channels.|ketamine|unlinked-trpm-8-channel|TRPM8 channels"
            })
    void a_name_that_the_vocabulary_lacks_makes_facts_and_is_marked(
            String text, String subject, String object, String label) {
        Reading reading = Articles.read(text);

        assertThat(reading.claims())
                .anySatisfy(claim -> assertThat(List.of(claim.subject(), claim.object(), "" + claim.promoted()))
                        .containsExactly(subject, object, "true"));
        assertThat(reading.unlinked()).extracting(UnlinkedEntity::label).containsExactly(label);
    }

    @Test
    void the_same_text_read_twice_gives_equal_readings() {
        String text = "Ketamine blocks the NMDA receptor (3). This drug may relieve depression, as Crane found.";

        assertThat(Articles.read(text)).isEqualTo(Articles.read(text));
    }
}
