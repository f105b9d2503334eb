package org.ntpharm.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private static final List<String> PIECES = List.of(
            "Ketamine",
            "blocks",
            "the",
            "receptor",
            ".",
            "?",
            "!",
            ":",
            ", ",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "- ",
            "\n- ",
            "\n* ",
            "\n\u2022 ",
            "\n1. ",
            "\n2) ",
            "et al.",
            "i.v.",
            "0.5",
            "Dr. ",
            "(",
            ")",
            "[3]",
            "\ud83d\udc8a",
            "\u03b1",
            "\u00a0",
            "e.g. ",
            "A. ",
            "x");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A dose of 0.5 mg i.v. Ketamine was given.",
                "Drugs, e.g. Prozac, help.",
                "Zarate et al. Reported it.",
                "Dr. Kline saw it.",
                "See Fig. 3 for more.",
                "It was seen by Cole, J. O. Davis and others.",
                "It is 3.14 times as strong.",
                "Is it so? asked the nurse.",
                "It rose (p. 4) by half."
            })
    void a_stop_that_ends_no_sentence_does_not_part(String text) {
        assertThat(split(text)).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It works. It lasts.|It works.|It lasts.",
                "Does it work? It does.|Does it work?|It does.",
                "It works (by day). It lasts.|It works (by day).|It lasts.",
                "\"It works.\" It lasts.|\"It works.\"|It lasts.",
                "It works! It lasts|It works!|It lasts",
                "It blocks GABA. Then it stops.|It blocks GABA.|Then it stops.",
                "This is vitamin B. It helps.|This is vitamin B.|It helps."
            })
    void a_stop_before_a_capital_parts_two_sentences(String text, String first, String second) {
        assertThat(split(text)).containsExactly(first, second);
    }

    @Test
    void a_heading_stands_alone() {
        assertThat(split("What it does\n\nIt blocks the receptor."))
                .containsExactly("What it does", "It blocks the receptor.");
    }

    @Test
    void the_bullets_of_a_list_are_no_part_of_its_items() {
        Document document = document("It treats:\n- pain\n* fever\n\u2022 fear\n\u2013 sleep");

        List<Sentence> sentences = SentenceSplitter.split(document);

        assertThat(sentences)
                .extracting(Sentence::text)
                .containsExactly("It treats:", "pain", "fever", "fear", "sleep");
        assertThat(sentences)
                .extracting(sentence -> SentenceSplitter.listItem(document, sentence))
                .containsExactly(false, true, true, true, true);
    }

    @Test
    void the_numbers_of_a_list_open_its_items() {
        Document document = document("Uses:\n1. Pain in adults\n2. Fever in children");

        List<Sentence> sentences = SentenceSplitter.split(document);

        assertThat(sentences)
                .extracting(Sentence::text)
                .containsExactly("Uses:", "1. Pain in adults", "2. Fever in children");
        assertThat(SentenceSplitter.listItem(document, sentences.get(1))).isTrue();
    }

    @Test
    void a_line_that_goes_on_in_lower_case_is_one_sentence_with_the_one_before() {
        assertThat(split("It blocks\nthe receptor.")).containsExactly("It blocks\nthe receptor.");
    }

    @Test
    void text_set_in_lines_of_one_width_is_unwrapped() {
        String text = """
                The drug was given to all of the forty patients who came to the
                Clinic in spring and it was found to help them within a few hours of
                Ketamine being given to them by way of the vein in a small amount so
                That they could go home.""";

        assertThat(split(text)).containsExactly(text);
    }

    @Test
    void a_blank_line_always_parts() {
        assertThat(split("it blocks\n\nthe receptor")).containsExactly("it blocks", "the receptor");
    }

    @Test
    void windows_line_ends_are_line_ends() {
        assertThat(split("Uses\r\n\r\n- pain\r\n- fever\r\n")).containsExactly("Uses", "pain", "fever");
    }

    @Test
    void the_mark_that_opens_a_file_is_no_part_of_its_first_sentence() {
        assertThat(split("\ufeffIt works.")).containsExactly("It works.");
    }

    @Test
    void the_last_line_needs_no_end() {
        assertThat(split("It works.\nIt lasts")).containsExactly("It works.", "It lasts");
    }

    @Test
    void offsets_count_utf16_units_and_convert_to_code_points() {
        Document document = document("\ud83d\udc8a helps. Ketamine works.");

        Sentence second = SentenceSplitter.split(document).get(1);

        assertThat(second.span()).isEqualTo(Span.of(10, 25));
        assertThat(document.textAt(second.span())).isEqualTo("Ketamine works.");
        assertThat(document.codePointAt(second.span().start())).isEqualTo(9);
    }

    @RepeatedTest(300)
    void sentences_cover_all_but_bullets_in_order_without_overlap(RepetitionInfo repetition) {
        Document document = document("x" + random(repetition.getCurrentRepetition()));

        int end = 0;
        int ordinal = 1;
        for (Sentence sentence : SentenceSplitter.split(document)) {
            String gap = document.text().substring(end, sentence.span().start());
            assertThat(withoutBullets(gap)).isBlank();
            assertThat(sentence.text())
                    .isEqualTo(document.textAt(sentence.span()))
                    .isEqualTo(sentence.text().strip());
            assertThat(sentence.ordinal()).isEqualTo(ordinal++);
            end = sentence.span().end();
        }
        assertThat(withoutBullets(document.text().substring(end))).isBlank();
    }

    @RepeatedTest(300)
    void tokens_cover_a_sentence_in_order_without_overlap(RepetitionInfo repetition) {
        Document document = document("x" + random(repetition.getCurrentRepetition()));

        for (Sentence sentence : SentenceSplitter.split(document)) {
            int end = sentence.span().start();
            for (Token token : Tokenizer.tokens(sentence)) {
                assertThat(Tokenizer.plain(
                                document.text().substring(end, token.span().start())))
                        .isBlank();
                assertThat(token.text()).isEqualTo(Tokenizer.plain(document.textAt(token.span())));
                end = token.span().end();
            }
            assertThat(end).isEqualTo(sentence.span().end());
        }
    }

    private static String withoutBullets(String gap) {
        return Tokenizer.plain(gap).replaceAll("[-*\u2022]", "");
    }

    private static String random(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        random.ints(40, 0, PIECES.size()).mapToObj(PIECES::get).forEach(text::append);
        return text.toString();
    }

    private static List<String> split(String text) {
        return SentenceSplitter.split(document(text)).stream()
                .map(Sentence::text)
                .toList();
    }

    private static Document document(String text) {
        return new Document("text", text);
    }
}
