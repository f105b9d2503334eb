package org.ntpharm.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    private static final Entry DRUG = new Entry("x-drug", "X", Set.of("Drug", "ChemicalSubstance"), false);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "site of action; sites of action",
                "disease; diseases",
                "psychosis; psychoses",
                "therapy; therapies",
                "toxin X; toxin X",
                "abscess; abscesses",
                "x-ray; x-rays",
                "5-HT1A receptor; 5HT1A receptors",
                "\u03b2-blocker; beta blockers",
                "haemorrhage; hemorrhage",
                "tumour; tumors"
            })
    void a_name_is_found_in_the_plural_and_in_other_spellings(String name, String variant) {
        Lexicon lexicon = new Lexicon.Builder().name(DRUG, name).build();

        assertThat(lexicon.lookup(Piece.cut(variant, 0))).containsExactly(DRUG);
    }

    @ParameterizedTest
    @CsvSource({"ALS, als", "GHB, ghb", "Met, met"})
    void a_short_name_is_found_in_its_own_case_only(String name, String other) {
        Lexicon lexicon = new Lexicon.Builder().name(DRUG, name).build();

        assertThat(lexicon.lookup(Piece.cut(name, 0))).containsExactly(DRUG);
        assertThat(lexicon.lookup(Piece.cut(other, 0))).isEmpty();
    }

    @Test
    void two_entities_may_share_a_name() {
        Entry other = new Entry("y", "Y", Set.of(), false);
        Lexicon lexicon =
                new Lexicon.Builder().name(DRUG, "zeta").name(other, "zeta").build();

        assertThat(lexicon.lookup(Piece.cut("zeta", 0))).containsExactly(DRUG, other);
    }

    @Test
    void names_that_begin_alike_are_told_apart_among_many() {
        Lexicon.Builder builder = new Lexicon.Builder();
        for (int i = 0; i < 5_000; i++) {
            builder.name(new Entry("e" + i, "E", Set.of(), false), "alpha " + i % 50 + " beta " + i);
        }
        Lexicon lexicon = builder.name(DRUG, "alpha 7 beta").build();

        assertThat(lexicon.named("alpha 7 beta 4957")).extracting(Entry::id).containsExactly("e4957");
        assertThat(lexicon.named("alpha 7 beta")).containsExactly(DRUG);
        assertThat(lexicon.named("alpha 7 beta 4958")).isEmpty();
        assertThat(lexicon.named("alpha 7")).isEmpty();
        assertThat(lexicon.named("beta")).isEmpty();
    }

    @Test
    void an_entity_is_known_by_its_id() {
        Lexicon lexicon =
                new Lexicon.Builder().name(DRUG, "zeta").name(DRUG, "eta").build();

        assertThat(lexicon.entry("x-drug")).contains(DRUG);
        assertThat(lexicon.entry("y")).isEmpty();
        assertThat(lexicon.size()).isEqualTo(1);
    }

    @Test
    void a_name_of_signs_alone_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lexicon.Builder().name(DRUG, "--"))
                .withMessageContaining("x-drug");
    }
}
