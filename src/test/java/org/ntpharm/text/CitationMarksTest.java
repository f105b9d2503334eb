package org.ntpharm.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It works (3).|3",
                "It works [3].|3",
                "It works (3,4).|3 4",
                "It works [2-4].|2 3 4",
                "It works [2\u20134, 7].|2 3 4 7",
                "It works (1; 5).|1 5",
                "It works.^12|12",
                "It works (3) and lasts (9).|3 9"
            })
    void numbers_in_brackets_are_marks(String text, String numbers) {
        List<String> found = CitationMarks.in(sentence(text)).stream()
                .flatMap(mark -> mark.numbers().stream())
                .map(String::valueOf)
                .toList();

        assertThat(String.join(" ", found)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was found (2006).",
                "A dose (0.5 mg/kg) works.",
                "A dose (10 mg) works.",
                "(S)-ketamine works.",
                "(2) It works.",
                "The range [4-2] is none.",
                "The range [1-99] is none.",
                "5-HT(2)-receptors bind it."
            })
    void years_doses_names_and_list_numbers_are_none(String text) {
        assertThat(CitationMarks.in(sentence(text))).isEmpty();
    }

    @Test
    void a_mark_lies_where_its_brackets_are() {
        Sentence sentence = new Sentence(2, Span.of(10, 23), "It works (3).");

        assertThat(CitationMarks.in(sentence)).extracting(CitationMark::span).containsExactly(Span.of(19, 22));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It works (Berman et al., 2000).|Berman et al. 2000",
                "It works (Berman 2000).|Berman 2000",
                "It works (see Berman & Cappiello, 2000a).|Berman & Cappiello 2000",
                "It works (Berman et al., 2000; Zarate et al., 2006).|Berman et al. 2000, Zarate et al. 2006",
                "It works (in 2000).|''",
                "It works (Berman).|''"
            })
    void authors_with_a_year_in_brackets_are_named_marks(String text, String marks) {
        List<String> found = CitationMarks.named(sentence(text)).stream()
                .map(mark -> mark.authors() + " " + mark.year())
                .toList();

        assertThat(String.join(", ", found)).isEqualTo(marks);
    }

    private static Sentence sentence(String text) {
        return new Sentence(1, Span.of(0, text.length()), text);
    }
}
