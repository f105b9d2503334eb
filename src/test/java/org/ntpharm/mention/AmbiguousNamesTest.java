package org.ntpharm.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.text.Document;
import org.ntpharm.text.SentenceSplitter;

/** Short names that stand for different things are read by the words of their document, or not at all. */
class AmbiguousNamesTest {
    private static final MentionFinder FINDER =
            ReaderParts.of(OntologyFiles.bundled()).mentions();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "It blocks NMDA channels. Rats then got PCP.; phencyclidine",
                "The norepinephrine carrier was studied. Its gene codes for NET.; norepinephrine-transporter",
                "Dopamine was low. D1 and D2 sites were alike.; d1-receptor",
                "Histamine was given. An H1 ligand was not.; h1-receptor",
                "She took lithium for years.; lithium",
                "Parkinson disease is common. Most people with PD walk slowly.; parkinson-disease",
                "Tissue dopaminergic tone fell. Then DA rose.; dopamine",
                "We gave LSD to mice.; lsd",
                "DHPG was bathed on and LTP grew.; dhpg",
                "Smoked DMT acts fast.; dmt"
            })
    void the_words_of_the_document_license_a_name(String text, String entity) {
        assertThat(ids(text)).contains(entity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PCP was called at noon.; phencyclidine",
                "Pneumocystis was found after ketamine. PCP is treated at once.; phencyclidine",
                "Each primary care doctor, or PCP, gives ketamine.; phencyclidine",
                "A neuroendocrine growth made norepinephrine. Each NET was cut out.; norepinephrine-transporter",
                "Vitamin D raises dopamine, and D2 was measured in serum.; d2-receptor",
                "A lithium battery caught fire.; lithium",
                "The least significant difference (LSD) was 4.; lsd",
                "PD was mild.; parkinson-disease",
                "Dihydroxyphenylglycol (DHPG) rose in plasma.; dhpg",
                "In multiple sclerosis each DMT lowers the number of relapses.; dmt",
                "Dexamethasone (DXM) was given twice.; dextromethorphan",
                "Mitochondrial membranes were dyed and MMP fell.; matrix-metalloproteinase",
                "Norepinephrine was low. No drug has a new entry terminal (NET) and NET stays open.; norepinephrine-transporter"
            })
    void other_words_forbid_it(String text, String entity) {
        assertThat(ids(text)).doesNotContain(entity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "He took resperidone and fluoxatine.; risperidone fluoxetine",
                "Trazadone eased her insomina.; trazodone insomnia",
                "Levadopa helps in Parkinsons.; levodopa parkinson-disease",
                "A siezure followed alcohol withdrawl.; seizure alcohol-withdrawal"
            })
    void a_misspelling_is_read_as_the_name_that_it_stands_for(String text, String entities) {
        assertThat(ids(text)).isEqualTo(entities);
    }

    private static String ids(String text) {
        Document document = new Document("d", text);
        DocumentNames names = DocumentNames.of(document);
        return SentenceSplitter.split(document).stream()
                .flatMap(sentence -> FINDER.find(sentence, names).stream())
                .flatMap(group -> group.members().stream())
                .map(mention -> mention.entry().id())
                .collect(Collectors.joining(" "));
    }
}
