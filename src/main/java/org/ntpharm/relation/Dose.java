package org.ntpharm.relation;

import java.util.List;
import java.util.Optional;
import org.ntpharm.circumstance.Dosage;
import org.ntpharm.mention.Mention;
import org.ntpharm.text.Span;

/**
 * A dose as worded.
 *
 * @param span the words of the dose, without the preposition that leads it in
 * @param phrase the dose with its preposition, article and brackets: what a simple sentence leaves out
 * @param text the words of the dose
 * @param of the mention whose dose it is, where the wording ties the two; otherwise it belongs to its clause
 * @param drugs the drugs of that mention whose dose it is: of "X and Y (5 mg)" only the nearest
 * @param dosage what its words say in numbers and routes
 */
public record Dose(Span span, Span phrase, String text, Optional<Span> of, List<Mention> drugs, Dosage dosage) {
    public Dose {
        drugs = List.copyOf(drugs);
    }

    /** Whether the wording ties it to the entity with this id. */
    public boolean of(String entity) {
        return drugs.stream().anyMatch(drug -> drug.entry().id().equals(entity));
    }
}
