package org.ntpharm.text;

import java.util.List;

/**
 * A citation in the running text, such as "(3,4)" or "[2-4]".
 *
 * @param span the mark with its brackets
 * @param numbers the references it points to, in order
 */
public record CitationMark(Span span, List<Integer> numbers) {
    public CitationMark {
        numbers = List.copyOf(numbers);
    }
}
