package org.ntpharm.relation;

import java.util.Optional;
import org.ntpharm.text.Span;

/**
 * A dose as worded.
 *
 * @param span the words of the dose, without the preposition that leads it in
 * @param phrase the dose with its preposition, article and brackets: what a simple sentence leaves out
 * @param text the words of the dose
 * @param of the mention whose dose it is, where the wording ties the two; otherwise it belongs to its clause
 */
public record Dose(Span span, Span phrase, String text, Optional<Span> of) {}
