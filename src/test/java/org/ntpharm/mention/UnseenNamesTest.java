package org.ntpharm.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.text.Document;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.SentenceSplitter;

/** Names that the bundled vocabulary lacks. Each is shown as "Class:id". */
class UnseenNamesTest {
    private static final ReaderParts PARTS = ReaderParts.of(OntologyFiles.bundled());
    private static final MentionFinder FINDER = PARTS.mentions();

    @TestFactory
    Stream<DynamicTest> each_make_of_names_matches_its_example_and_not_its_look_alike() {
        return PARTS.unseen().patterns().stream()
                .map(make -> DynamicTest.dynamicTest(make.example(), () -> {
                    assertThat(make.pattern().matcher(make.example()).find()).isTrue();
                    assertThat(make.classes()).contains(make.type(), "Entity");
                    assertThat(unseen(make.lookAlike())).isEmpty();
                }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Rats were given nirazepam.; Drug:unlinked-nirazepam",
                "Rats were given zatrovaptan.; Drug:unlinked-zatrovaptan",
                "Rats were given zatronicline.; Drug:unlinked-zatronicline",
                "Rats were given zatrodenant.; Drug:unlinked-zatrodenant",
                "Rats were given PF-01234567.; Drug:unlinked-pf-01234567",
                "We gave XQ-1234, a novel NMDA receptor antagonist.; Drug:unlinked-xq-1234",
                "SB 999888 was inert.; Drug:unlinked-sb-999888",
                "SB-999888 was inert.; Drug:unlinked-sb-999888",
                "(R)-beta-methoxyzatramine was bound.; ChemicalSubstance:unlinked-r-beta-methoxyzatramine",
                "Zatrolastine (QWL 801CL) was inert.; Drug:unlinked-zatrolastine Drug:unlinked-qwl-801-cl",
                "Binding of [(125)I]-ZAPQM fell.; Drug:unlinked-zapqm",
                "Rats got the toxin QWZ-9.; Drug:unlinked-qwz-9",
                "It holds a zatrodiazepine.; ChemicalSubstance:unlinked-zatrodiazepine",
                "Zatrosides were given.; ChemicalSubstance:unlinked-zatrosides",
                "Zatrozumab was infused.; Drug:unlinked-zatrozumab",
                "Rats got zatrociclib.; Drug:unlinked-zatrociclib",
                "Zatroic acid rose.; ChemicalSubstance:unlinked-zatroic-acid",
                "It was met by N-desmethylzatroline.; ChemicalSubstance:unlinked-n-desmethylzatroline",
                "Binding of [3H]zatroline fell.; Drug:unlinked-zatroline",
                "Rats got Tyr-D-Ala-Gly-Phe-NH2.; Drug:unlinked-tyr-d-ala-gly-phe-nh-2",
                "Rats got the alkaloid zatrurin.; Drug:unlinked-zatrurin",
                "Then zatroxan (3 mg/kg) was given.; Drug:unlinked-zatroxan",
                "Fe3O4 was inert.; ChemicalSubstance:unlinked-fe-3-o-4",
                "It blocked epsilon2/zeta1 channels.; Receptor:unlinked-epsilon-2-zeta-1-channel",
                "It blocked TRPM8 channels.; IonChannel:unlinked-trpm-8-channel",
                "It inhibits zatrolate reductases.; Enzyme:unlinked-zatrolate-reductase",
                "Elevated liver zatrolate reductase was seen.; Enzyme:unlinked-zatrolate-reductase",
                "It binds to alpha9 nicotinic receptors.; Receptor:unlinked-alpha-9-nicotinic-receptor"
            })
    void a_name_is_known_by_its_make(String text, String entities) {
        assertThat(unseen(text)).isEqualTo(entities);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHO-K1, HEK293, PC12, SH-SY5Y and U937 cells were grown.",
                "IL-6, p38 and CYP2D6 rose in C57BL/6 mice in April.",
                "The increase and release during the base phase of the disease.",
                "The enzyme, a kinase, acts through the human receptor in each phase.",
                "Supported by grant MH-12345 and shown in Figure 12.",
                "Gastric acid, nucleic acids and a classic acid test were studied in SigmaStat.",
                "The cryostat, the thermostat and a magazine stood alone in the marine pipeline (10 mg/kg).",
                "Globulin and tubulin worsen the concept of KO mice on the compound alone.",
                "A flight to SC 58236 left Dublin, Berlin and Turin.",
                "5-HT(1A) receptors and the alpha2-adrenoceptor are targets of [3H]spiperone.",
                "Diazepam, fluoxetine and MK-801 are in the vocabulary."
            })
    void what_looks_alike_or_is_known_is_no_unseen_name(String text) {
        assertThat(unseen(text)).isEmpty();
    }

    @Test
    void the_label_is_as_worded_and_the_span_covers_it() {
        String text = "Much later, SB 999888 was inert.";

        Mention mention = mentions(text).findFirst().orElseThrow();

        assertThat(mention.entry().label()).isEqualTo("SB 999888");
        assertThat(text.substring(mention.span().start(), mention.span().end())).isEqualTo("SB 999888");
    }

    @Test
    void an_abbreviation_of_an_unseen_name_holds_in_the_rest_of_the_document() {
        String text = "Rats got nirazepam (NZP). Later NZP was withdrawn.";

        List<String> ids = mentions(text).map(mention -> mention.entry().id()).toList();

        assertThat(ids).containsExactly("unlinked-nirazepam", "unlinked-nirazepam");
    }

    private static String unseen(String text) {
        return mentions(text)
                .map(Mention::entry)
                .flatMap(entry -> entry.unlinked().map(type -> type + ":" + entry.id()).stream())
                .collect(Collectors.joining(" "));
    }

    private static Stream<Mention> mentions(String text) {
        Document document = new Document("d", text);
        DocumentNames names = DocumentNames.of(document);
        List<Sentence> sentences = SentenceSplitter.split(document);
        return sentences.stream()
                .flatMap(sentence -> FINDER.find(sentence, names).stream())
                .flatMap(group -> group.members().stream());
    }
}
