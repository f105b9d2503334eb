package org.ntpharm.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ntpharm.circumstance.Amount;
import org.ntpharm.circumstance.Dosage;
import org.ntpharm.circumstance.Unit;

/** Sentences in, quantities out. */
class DosagesTest {
    private static final String DEPRESSION = "depressive-disorder";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ketamine (0.5 mg/kg i.v.) relieves depression.|0.5 mg/kg; IntravenousRoute",
                "Ketamine (0.5 mg/kg, i.v.) relieves depression.|0.5 mg/kg; IntravenousRoute",
                "Given at 10-20 mg/day, ketamine relieves depression.|10..20 mg/d",
                "Given at 10\u201320 mg/day, ketamine relieves depression.|10..20 mg/d",
                "Ketamine at 0.5-1 mg/kg relieves depression.|0.5..1 mg/kg",
                "Ketamine at 10 to 20 mg relieves depression.|10..20 mg",
                "Ketamine at 10 mg to 20 mg relieves depression.|10..20 mg",
                "Ketamine (3, 10 and 30 mg/kg, i.p.) relieves depression.|3 mg/kg, 10 mg/kg, 30 mg/kg; IntraperitonealRoute",
                "Ketamine (10 or 20 mg) relieves depression.|10 mg, 20 mg",
                "Ketamine (up to 300 mg) relieves depression.|..300 mg",
                "Ketamine (at least 40 mg) relieves depression.|40.. mg",
                "At doses of up to 300 mg daily, ketamine relieves depression.|..300 mg; once daily",
                "At doses between 10 and 20 mg, ketamine relieves depression.|10..20 mg",
                "At doses of 150-300 mg daily, trazodone relieves depression.|150..300 mg; once daily",
                "Ketamine (5 mg/kg/day, p.o.) relieves depression.|5 mg/kg/d; OralRoute",
                "Ketamine (10 mg kg-1) relieves depression.|10 mg/kg",
                "Ketamine (2 \u00b5g/kg/min) relieves depression.|2 ug/kg/min",
                "Ketamine (2 \u03bcg/kg) relieves depression.|2 ug/kg",
                "Ketamine (1,000 mg) relieves depression.|1000 mg",
                "Ketamine (0,5 mg) relieves depression.|0.5 mg",
                "Ketamine (0\u00b75 mg) relieves depression.|0.5 mg",
                "Ketamine (10 \u00b1 2 mg) relieves depression.|10 mg",
                "Ketamine (20 mg twice daily) relieves depression.|20 mg; twice daily",
                "Ketamine (20 mg b.i.d.) relieves depression.|20 mg; twice daily",
                "Ketamine (20 mg every 8 h) relieves depression.|20 mg; every 8 h",
                "Ketamine (20 mg daily for 14 days) relieves depression.|20 mg; once daily; for 14 days",
                "A single dose of 20 mg of ketamine relieves depression.|20 mg; single",
                "Ketamine (100 IU) relieves depression.|100 [IU]",
                "A 20-mg dose of ketamine relieves depression.|20 mg",
                "Intravenous ketamine (0.5 mg/kg) relieves depression.|0.5 mg/kg; IntravenousRoute",
                "Intranasal esketamine relieves depression.|IntranasalRoute",
                "Transdermal selegiline relieves depression.|TransdermalRoute",
                "Intravenous infusion of ketamine relieves depression.|IntravenousRoute",
                "Ketamine given orally relieves depression.|OralRoute",
                "Orally administered ketamine relieves depression.|OralRoute",
                "Ketamine relieves depression when given intranasally.|IntranasalRoute",
                "Ketamine relieves depression after intravenous infusion.|IntravenousRoute",
                "Given intrathecally, ketamine relieves depression.|IntrathecalRoute",
                "Ketamine relieves depression when lithium is given orally.|''",
                "High doses of ketamine relieve depression.|''",
                "A dose of 40 mg of fluoxetine relieves depression.|40 mg"
            })
    void a_dose_is_read_as_numbers_units_routes_and_frequency(String text, String expected) {
        assertThat(shown(Articles.claim(text, DEPRESSION).context().dosage())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ketamine (10 \u00b5M) blocks the NMDA receptor.|10 umol/L",
                "Ketamine at 100 nM blocks the NMDA receptor.|100 nmol/L",
                "At concentrations of 1 to 10 \u00b5M, ketamine blocks the NMDA receptor.|1..10 umol/L",
                "Ketamine (50 ng/mL) blocks the NMDA receptor.|50 ng/mL",
                "Ketamine at a concentration of 5 % blocks the NMDA receptor.|5 %",
                "Ketamine (Ki = 500 nM) blocks the NMDA receptor.|''",
                "Ketamine blocks the NMDA receptor with an IC50 of 5 \u00b5M.|''",
                "Ketamine (IC50 5 \u00b5M) blocks the NMDA receptor.|''"
            })
    void a_concentration_is_a_dose_and_a_constant_is_none(String text, String expected) {
        assertThat(shown(Articles.claim(text, "nmda-receptor").context().dosage()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 1994, ketamine relieved depression.",
                "Ketamine relieves depression [12].",
                "Ketamine (1994) relieves depression.",
                "Ketamine relieved depression (p < 0.05).",
                "Ketamine relieved depression (n = 12 rats).",
                "After a 3-month pause, ketamine relieved depression.",
                "Ketamine relieved depression in 50 % of patients.",
                "Ketamine relieved depression by 40%.",
                "Ketamine relieved depression in rats weighing 250-300 g.",
                "Ketamine relieves depression at plasma concentrations of 100 ng/mL."
            })
    void other_numbers_are_no_doses(String text) {
        assertThat(Articles.claim(text, DEPRESSION).context().dosage()).isEqualTo(Dosage.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 1994, 10 mg ketamine relieved depression.|10 mg",
                "On day 3, 10 mg ketamine relieved depression.|10 mg"
            })
    void a_year_or_a_day_before_a_dose_is_no_part_of_it(String text, String expected) {
        assertThat(shown(Articles.claim(text, DEPRESSION).context().dosage())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ketamine (10 mg/kg) and memantine (20 mg/kg) relieve depression.|ketamine: 10 mg/kg|memantine: 20 mg/kg",
                "Ketamine and memantine (20 mg/kg) relieve depression.|ketamine: |memantine: 20 mg/kg",
                "Ketamine relieves depression, and memantine (20 mg/kg) causes psychosis.|ketamine: |memantine: 20 mg/kg",
                "Intranasal esketamine and fluoxetine relieve depression.|esketamine: IntranasalRoute|fluoxetine: "
            })
    void each_drug_has_its_own_dose(String text, String first, String second) {
        List<String> doses = Articles.read(text).claims().stream()
                .map(claim -> claim.subject() + ": " + shown(claim.context().dosage()))
                .distinct()
                .toList();

        assertThat(doses)
                .containsExactlyInAnyOrder(first.stripTrailing() + gap(first), second.stripTrailing() + gap(second));
    }

    @Test
    void a_dose_beside_another_drug_is_left_off() {
        Claim claim = Articles.claim("Ketamine relieved depression in patients given fluoxetine at 20 mg.", DEPRESSION);

        assertThat(claim.context().dose()).isEmpty();
        assertThat(claim.context().dosage().amounts()).isEmpty();
    }

    @Test
    void a_unit_has_its_name_in_qudt_and_its_ucum_code() {
        assertThat(unit("Ketamine (0.5 mg/kg) relieves depression."))
                .extracting(Unit::ucum, unit -> unit.qudt().orElse(""))
                .containsExactly("mg/kg", "MilliGM-PER-KiloGM");
        assertThat(unit("Ketamine (2 \u00b5g/kg/min) relieves depression."))
                .extracting(Unit::ucum, unit -> unit.qudt().orElse(""))
                .containsExactly("ug/kg/min", "");
    }

    private static Unit unit(String text) {
        return Articles.claim(text, DEPRESSION)
                .context()
                .dosage()
                .amounts()
                .get(0)
                .unit();
    }

    private static String gap(String expected) {
        return expected.endsWith(":") ? " " : "";
    }

    private static String shown(Dosage dosage) {
        List<String> parts = new ArrayList<>();
        if (!dosage.amounts().isEmpty()) {
            parts.add(String.join(
                    ", ", dosage.amounts().stream().map(Amount::toString).toList()));
        }
        parts.addAll(dosage.routes());
        dosage.frequency().ifPresent(parts::add);
        dosage.duration().ifPresent(parts::add);
        return String.join("; ", parts);
    }
}
