package org.ntpharm.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It doesn't work.|It doesn't|does_n't",
                "It doesn\u2019t work.|It doesn't|does_n't",
                "ketamine's effect|ketamine's|ketamine_'s",
                "ketamine-induced sleep|compound|ketamine-induced_sleep",
                "0.5 mg/kg i.v. daily|units|0.5_mg/kg_i.v._daily",
                "5-HT(2A) receptors|name|5-HT(2A)_receptors",
                "(S)-ketamine, too|stereo|(S)-ketamine_,_too",
                "blocked (3,4)|mark|blocked_(_3,4_)",
                "2,000 mg|thousands|2,000_mg",
                "so ... on|dots|so_..._on",
                "50% of them|percent|50%_of_them"
            })
    void words_are_cut_in_the_manner_of_the_treebank(String text, String why, String tokens) {
        assertThat(String.join("_", texts(text))).as(why).contains(tokens);
    }

    @Test
    void spans_count_from_the_start_of_the_document() {
        Sentence sentence = new Sentence(1, Span.of(7, 15), "It works");

        assertThat(Tokenizer.tokens(sentence)).extracting(Token::span).containsExactly(Span.of(7, 9), Span.of(10, 15));
    }

    @Test
    void plain_text_keeps_its_length() {
        String typographic = "\u201cdon\u2019t\u201d \u2013 5\u2011HT\u00a0x";

        assertThat(Tokenizer.plain(typographic)).isEqualTo("\"don't\" - 5-HT x").hasSameSizeAs(typographic);
    }

    @Test
    void a_word_has_a_letter_or_a_digit() {
        assertThat(Tokenizer.tokens(sentence("a , 5")))
                .extracting(Token::wordLike)
                .containsExactly(true, false, true);
    }

    private static List<String> texts(String text) {
        return Tokenizer.tokens(sentence(text)).stream().map(Token::text).toList();
    }

    private static Sentence sentence(String text) {
        return new Sentence(1, Span.of(0, text.length()), text);
    }
}
