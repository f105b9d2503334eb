package org.ntpharm.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({"-1, 2", "2, 2", "3, 2"})
    void an_empty_or_reversed_or_negative_range_is_no_span(int start, int end) {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.of(start, end));
    }

    @Test
    void spans_that_only_touch_do_not_overlap() {
        assertThat(Span.of(0, 3).overlaps(Span.of(3, 5))).isFalse();
        assertThat(Span.of(0, 4).overlaps(Span.of(3, 5))).isTrue();
    }

    @Test
    void a_span_contains_itself_and_what_lies_within() {
        Span span = Span.of(2, 6);

        assertThat(Stream.of(span, Span.of(3, 5), Span.of(1, 4)).map(span::contains))
                .containsExactly(true, true, false);
    }

    @Test
    void a_union_covers_both_and_what_lies_between() {
        assertThat(Span.of(1, 2).union(Span.of(5, 6))).isEqualTo(Span.of(1, 6));
    }

    @Test
    void of_two_spans_that_start_together_the_longer_is_first() {
        assertThat(Stream.of(Span.of(3, 4), Span.of(0, 1), Span.of(0, 5)).sorted())
                .containsExactly(Span.of(0, 5), Span.of(0, 1), Span.of(3, 4));
    }

    @Test
    void a_document_gives_back_its_words() {
        assertThat(new Document("a-1", "It works").textAt(Span.of(3, 8))).isEqualTo("works");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "a--b", "-a", "a/b"})
    void an_id_that_fits_no_address_is_refused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Document(id, "text"))
                .withMessageContaining(id);
    }

    @Test
    void a_document_without_text_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Document("a", " \n"));
    }

    @Test
    void a_sentence_that_does_not_fit_its_span_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sentence(1, Span.of(0, 3), "four"));
    }
}
