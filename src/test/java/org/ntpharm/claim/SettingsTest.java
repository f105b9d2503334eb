package org.ntpharm.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ntpharm.circumstance.Setting;
import org.ntpharm.circumstance.Species;

class SettingsTest {
    private static final String ANXIETY = "anxiety";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Diazepam relieves anxiety in rats.|10116",
                "In mice, diazepam relieves anxiety.|10090",
                "Diazepam relieves anxiety in rats and mice.|10116 10090",
                "Diazepam relieves anxiety in guinea pigs.|10141",
                "Diazepam relieves anxiety in rhesus monkeys.|9544",
                "Diazepam relieves anxiety in monkeys.|9443",
                "Diazepam relieves anxiety in zebrafish.|7955",
                "Diazepam relieves anxiety in healthy volunteers.|9606",
                "Diazepam relieves anxiety in patients with panic disorder.|9606",
                "Diazepam relieves anxiety in children.|9606",
                "Diazepam relieves anxiety in rats but not in mice.|10116",
                "Diazepam relieves anxiety in patients with human immunodeficiency virus infection.|9606",
                "Diazepam relieves anxiety.|''",
                "Diazepam relieves anxiety in adult animals.|''"
            })
    void species_are_those_that_the_sentence_names(String text, String taxa) {
        Setting setting = Articles.claim(text, ANXIETY).context().setting();

        assertThat(setting.species().stream().map(Species::taxon).collect(Collectors.joining(" ")))
                .isEqualTo(taxa);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Diazepam relieves anxiety in vitro.|in vitro",
                "Diazepam relieves anxiety in vivo and in vitro.|in vivo, in vitro",
                "Diazepam relieves anxiety in the elevated plus-maze.|elevated plus maze",
                "Diazepam relieves anxiety in the forced swimming test.|forced swim test",
                "Diazepam relieves anxiety in the forced-swim paradigm.|forced swim test",
                "Forced swimming shows that diazepam relieves anxiety.|forced swim test",
                "Diazepam relieves anxiety in hippocampal slices.|hippocampal slices",
                "Diazepam relieves anxiety in HEK293 cells.|HEK cells",
                "Diazepam relieves anxiety.|''"
            })
    void models_are_kept_in_one_form(String text, String models) {
        Setting setting = Articles.claim(text, ANXIETY).context().setting();

        assertThat(String.join(", ", setting.models())).isEqualTo(models);
    }

    @Test
    void what_a_population_has_is_kept_with_its_words() {
        Context context = Articles.claim("Diazepam relieves anxiety in patients with schizophrenia.", ANXIETY)
                .context();

        assertThat(context.population()).contains("patients with schizophrenia");
        assertThat(context.setting().conditions()).containsExactly("schizophrenia");
    }

    @Test
    void what_is_a_part_of_them_is_no_population() {
        Context part = Articles.claim("Diazepam relieves anxiety in the striatum of rats.", ANXIETY)
                .context();
        Context group = Articles.claim("Diazepam relieves anxiety in a group of patients.", ANXIETY)
                .context();

        assertThat(part.population()).isEmpty();
        assertThat(group.population()).contains("a group of patients");
    }

    @Test
    void the_sentence_before_says_nothing_of_the_setting() {
        Claim claim = Articles.claim("The rats were healthy. Diazepam relieves anxiety.", ANXIETY);

        assertThat(claim.context().setting()).isEqualTo(Setting.NONE);
    }
}
