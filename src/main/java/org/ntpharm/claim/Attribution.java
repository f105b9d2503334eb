package org.ntpharm.claim;

import java.util.Optional;
import org.ntpharm.text.Span;

/**
 * Who is said to have found something.
 *
 * @param authors the names as printed
 * @param year the year, where the text gives it
 * @param scope the stretch of the sentence that they are said to have found
 */
record Attribution(String authors, Optional<Integer> year, Span scope) {}
