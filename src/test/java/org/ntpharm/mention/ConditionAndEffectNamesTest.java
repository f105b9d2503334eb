package org.ntpharm.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;

/** The ways in which texts write conditions, effects and processes: spelling, number, synonym, acronym, adjective. */
class ConditionAndEffectNamesTest {
    private static final Lexicon LEXICON =
            ReaderParts.of(OntologyFiles.bundled()).lexicon();

    @ParameterizedTest
    @CsvSource({
        "haemolytic anemia, haemolytic-anaemia",
        "pulmonary edema, pulmonary-oedema",
        "gastroesophageal reflux disease, gastrooesophageal-reflux-disease",
        "gastro-oesophageal reflux disease, gastrooesophageal-reflux-disease",
        "tumor lysis syndrome, tumour-lysis-syndrome",
        "hyponatremia, hyponatraemia",
        "generalized anxiety disorder, generalised-anxiety-disorder",
        "generalized tonic-clonic seizures, generalised-tonic-clonic-seizure",
        "depersonalization disorder, depersonalisation-disorder",
        "goiter, goitre"
    })
    void british_and_american_spelling_are_one_condition(String name, String condition) {
        assertThat(named(name)).containsExactly(condition);
    }

    @ParameterizedTest
    @CsvSource({
        "convulsions, seizure",
        "kidney stones, nephrolithiasis",
        "heart attack, myocardial-infarction",
        "fluid retention, oedema",
        "shortness of breath, dyspnoea",
        "hair loss, alopecia",
        "mood swings, emotional-lability",
        "gum overgrowth, gingival-hyperplasia",
        "acute renal failure, acute-kidney-injury",
        "drug hypersensitivity syndrome, drug-reaction-with-eosinophilia-and-systemic-symptoms",
        "DRESS, drug-reaction-with-eosinophilia-and-systemic-symptoms",
        "SIADH, syndrome-of-inappropriate-antidiuretic-hormone-secretion",
        "PRES, posterior-reversible-encephalopathy-syndrome",
        "torsades de pointes, torsade-de-pointes",
        "elevated liver enzymes, elevated-liver-enzymes",
        "intrauterine growth retardation, fetal-growth-restriction",
        "closed-angle glaucoma, angle-closure-glaucoma",
        "ringing in the ears, tinnitus",
        "mastodynia, breast-tenderness",
        "motor restlessness, restlessness",
        "hyperkalemic, ''",
        "hyperkalemic state, hyperkalaemia",
        "dress, ''"
    })
    void a_condition_is_known_by_its_other_names_and_an_acronym_only_in_its_case(String name, String condition) {
        assertThat(String.join(" ", named(name))).isEqualTo(condition);
    }

    @ParameterizedTest
    @CsvSource({
        "anti-anhedonic effects, anti-anhedonic-effect",
        "anxiolytic-like activity, anxiolytic-effect",
        "sedative-like effect, sedative-effect",
        "mood-stabilizing properties, mood-stabilising-effect",
        "THC-like effects, cannabimimetic-effect",
        "antitumor activity, antitumour-effect",
        "anti-cancer effect, antitumour-effect",
        "immunosuppression, immunosuppressive-effect",
        "positive inotropic effect, positive-inotropic-effect",
        "antispasmodic action, spasmolytic-effect",
        "REM suppression, rem-sleep-suppressing-effect",
        "opioid-sparing effect, opioid-sparing-effect",
        "nephrotoxic potency, nephrotoxic-effect",
        "hypolocomotion, locomotor-depressant-effect",
        "loss of the righting reflex, loss-of-righting-reflex"
    })
    void an_effect_is_known_by_adjective_and_noun(String name, String effect) {
        assertThat(named(name)).containsExactly(effect);
    }

    @ParameterizedTest
    @CsvSource({
        "release of glycine, glycine-release",
        "epinephrine release, adrenaline-release",
        "growth hormone release, growth-hormone-secretion",
        "secretion of ACTH, acth-secretion",
        "synthesis of GABA, gaba-synthesis",
        "phosphatidylinositol hydrolysis, phosphoinositide-hydrolysis",
        "cyclic AMP accumulation, camp-accumulation",
        "breakdown of anandamide, endocannabinoid-breakdown",
        "ERK phosphorylation, mapk-signalling",
        "autophagic flux, autophagy",
        "platelet aggregation, platelet-aggregation"
    })
    void a_process_is_known_either_way_round(String name, String process) {
        assertThat(String.join(" ", named(name))).isEqualTo(process);
    }

    private static List<String> named(String name) {
        return LEXICON.named(name).stream().map(Entry::id).toList();
    }
}
