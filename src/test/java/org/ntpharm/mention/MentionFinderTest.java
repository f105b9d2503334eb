package org.ntpharm.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.text.Document;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.SentenceSplitter;
import org.ntpharm.text.Span;

/** Finding the names of the bundled vocabulary. Groups are written "a + b | c": members of one place, then the next. */
class MentionFinderTest {
    private static final ReaderParts PARTS = ReaderParts.of(OntologyFiles.bundled());
    private static final MentionFinder FINDER =
            new MentionFinder(PARTS.lexicon(), PARTS.wording().receptorNouns(PARTS.schema()));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the NMDA receptor; nmda-receptor",
                "treatment-resistant depression; treatment-resistant-depression",
                "D2 receptors; d2-receptor",
                "panic attacks; panic-attack",
                "extrapyramidal symptoms; extrapyramidal-symptom",
                "Alzheimer\u2019s disease; alzheimer-disease",
                "benzodiazepines; benzodiazepine"
            })
    void the_longest_name_wins_in_singular_and_plural(String text, String groups) {
        assertThat(find(text)).isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "GABA(A) receptors; gaba-a-receptor",
                "the D(2) receptor; d2-receptor",
                "L-type Ca2+ channels; l-type-calcium-channel",
                "Ca(2+) channels; calcium-channel",
                "the H+/K+-ATPase; h-k-atpase",
                "receptors of dopamine (D2) receptors; dopamine | d2-receptor"
            })
    void a_sign_or_bracket_may_stand_in_a_name_before_a_blank(String text, String groups) {
        assertThat(find(text)).isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\u03b14\u03b22\u03b15 nAChRs; alpha4beta2alpha5-nicotinic-acetylcholine-receptor",
                "HTR3A; 5-ht3a",
                "vasopressin V1b receptors; v1b-receptor",
                "NPY Y2 receptors; y2-receptor",
                "CCK-B receptors; cck2-receptor",
                "somatostatin receptor 2; sst2-receptor",
                "P2X7 and P2Y12 receptors; p2x7-receptor + p2y12-receptor",
                "the EP2 receptor; ep2-receptor",
                "PPAR\u03b3; ppargamma",
                "ER\u03b2; estrogen-receptor-beta",
                "VEGFR-2; vegfr-2",
                "GLAST and xCT; excitatory-amino-acid-transporter-1 + cystine-glutamate-antiporter",
                "organic cation transporter 3; organic-cation-transporter-3",
                "P-gp; p-glycoprotein",
                "PDE10A; phosphodiesterase-10",
                "p38 MAPK; p38-map-kinase",
                "neuronal NOS; nnos",
                "CYP2C19; cytochrome-p450-2c19",
                "NaV1.3; nav1-3",
                "KCNQ2/3 channels; kv7-2-7-3-channel",
                "Kir4.1 channels; kir4-1",
                "ATP-sensitive K+ channels; katp-channel",
                "5-HT2BRs; 5-ht2b-receptor",
                "a D1R and the beta(2)AR; d1-receptor + beta2-adrenoceptor",
                "Slc6a4; serotonin-transporter",
                "Htr2a and DRD2; 5-ht2a-receptor + d2-receptor",
                "TRPA1; trpa1-channel",
                "the polyamine site; polyamine-site"
            })
    void subtypes_genes_and_their_usual_spellings_are_known(String text, String groups) {
        assertThat(find(text)).isEqualTo(groups);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ER visits, ACE scores and the IP address of each kit were noted.",
                "A rock met the jack on the second step.",
                "Daily MME and PrEP were recorded in CA1 and CA3.",
                "The net gain at 4 months in group A2 was small.",
                "A Ca(II) complex."
            })
    void another_word_or_abbreviation_is_no_gene(String text) {
        assertThat(find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5-HT2A receptor",
                "5-HT(2A) receptor",
                "5HT2A receptor",
                "5-HT 2A receptor",
                "5\u2011HT2A receptors",
                "5-ht2a receptor",
                "5-HT\n2A receptor"
            })
    void spellings_of_a_receptor_are_one_name(String text) {
        assertThat(find("the " + text)).isEqualTo("5-ht2a-receptor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\u03b12-adrenoceptor; alpha2-adrenoceptor",
                "alpha2-adrenoceptors; alpha2-adrenoceptor",
                "alpha-2 adrenoceptor; alpha2-adrenoceptor",
                "\u03bc-opioid receptor; mu-opioid-receptor",
                "\u00b5 opioid receptors; mu-opioid-receptor",
                "mu-opioid receptor; mu-opioid-receptor",
                "anaesthetic; anaesthetic",
                "anesthetic; anaesthetic",
                "diarrhea; diarrhoea",
                "diarrhoea; diarrhoea",
                "D-cycloserine; cycloserine",
                "D cycloserine; cycloserine",
                "cycloserine; cycloserine",
                "Ketamine; ketamine",
                "KETAMINE; ketamine"
            })
    void greek_letters_british_spelling_hyphens_and_case_make_no_difference(String text, String entity) {
        assertThat(find("the " + text)).isEqualTo(entity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"LSD; lsd", "DMT; dmt", "SSRIs; ssri", "MAOIs; maoi", "lsd; ''", "dmt; ''"})
    void the_case_of_a_short_name_matters(String text, String groups) {
        assertThat(find("then " + text + " was given")).isEqualTo(groups);
    }

    @ParameterizedTest
    @ValueSource(strings = {"non-NMDA receptors", "preketamine", "ketamines2", "anti-serotonin"})
    void a_part_of_another_word_is_no_name(String text) {
        assertThat(find("the " + text + " were seen"))
                .doesNotContain("nmda")
                .doesNotContain("ketamine")
                .doesNotContain("serotonin");
    }

    @Test
    void a_name_in_a_compound_is_found() {
        assertThat(find("a ketamine-induced state")).isEqualTo("ketamine");
    }

    @Test
    void brackets_that_abbreviate_nothing_before_them_define_nothing() {
        List<String> groups = findAll("It treats schizophrenia (QXW). Others with QXW do not go on.");

        assertThat(groups).containsExactly("schizophrenia", "");
    }

    @Test
    void an_abbreviation_holds_for_the_rest_of_the_document() {
        List<String> groups =
                findAll("PKD is a code. Then Parkinson disease (PKD) was seen. In PKD and in others PKDs were seen.");

        assertThat(groups).containsExactly("", "parkinson-disease", "parkinson-disease | parkinson-disease");
    }

    @Test
    void a_short_form_within_a_longer_name_is_defined_too() {
        assertThat(findAll("The dopamine (DA) transporter took up DA. It binds DA."))
                .containsExactly("dopamine-transporter | dopamine", "dopamine");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "mood and anxiety disorders; mood-disorder + anxiety-disorder",
                "D2 and 5-HT2A receptors; d2-receptor + 5-ht2a-receptor",
                "GABA-A and GABA-B receptors; gaba-a-receptor + gaba-b-receptor",
                "D1, D2 and D3 receptors; d1-receptor + d2-receptor + d3-receptor",
                "NMDA or AMPA receptors; nmda-receptor + ampa-receptor",
                "ketamine, memantine and amantadine; ketamine + memantine + amantadine",
                "both fluoxetine and sertraline; fluoxetine + sertraline",
                "SSRIs such as fluoxetine; ssri | fluoxetine",
                "depression, anxiety, and psychosis; depressive-disorder + anxiety + psychosis"
            })
    void a_coordination_is_spelt_out(String text, String groups) {
        assertThat(find("the " + text)).isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "in ketamine, memantine has no rival; ketamine | memantine",
                "Unlike ketamine, memantine and amantadine are weak; ketamine | memantine + amantadine",
                "ketamine and depression; ketamine | depressive-disorder",
                "ketamine blocks and memantine blocks; ketamine | memantine"
            })
    void a_comma_alone_or_another_kind_makes_no_list(String text, String groups) {
        assertThat(find(text)).isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "an NMDA antagonist; nmda-receptor",
                "NMDA antagonists; nmda-receptor",
                "a D2 and 5-HT2A antagonist; d2-receptor + 5-ht2a-receptor",
                "a GABA-B agonist; gaba-b-receptor",
                "glutamate release; glutamate-release"
            })
    void a_ligand_before_an_agent_noun_means_its_receptor(String text, String groups) {
        assertThat(find(text)).isEqualTo(groups);
    }

    @Test
    void a_site_names_the_target_it_lies_on() {
        assertThat(find("the glycine site of the NMDA receptor")).isEqualTo("nmda-glycine-site + nmda-receptor");
    }

    @Test
    void a_span_covers_the_words_of_its_name() {
        MentionGroup group = groups("It was ketamine.").get(0);

        assertThat(group.span()).isEqualTo(Span.of(7, 15));
        assertThat(group.members()).extracting(Mention::span).containsExactly(Span.of(7, 15));
    }

    private static String find(String text) {
        return written(groups(text));
    }

    private static List<String> findAll(String text) {
        Document document = new Document("text", text);
        DocumentNames names = DocumentNames.of(document);
        return SentenceSplitter.split(document).stream()
                .map(sentence -> written(FINDER.find(sentence, names)))
                .toList();
    }

    private static List<MentionGroup> groups(String text) {
        return FINDER.find(
                new Sentence(1, Span.of(0, text.length()), text), DocumentNames.of(new Document("text", text)));
    }

    private static String written(List<MentionGroup> groups) {
        return groups.stream()
                .map(group -> group.members().stream()
                        .map(mention -> mention.entry().id())
                        .collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(" | "));
    }
}
