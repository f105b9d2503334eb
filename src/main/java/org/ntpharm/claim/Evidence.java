package org.ntpharm.claim;

import java.util.Optional;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Span;

/**
 * Where a claim comes from.
 *
 * @param sentence the sentence that states it
 * @param subject the words that denote the subject; empty where another sentence supplies it
 * @param object the words that denote the object
 * @param pattern the id of the pattern that found it, {@code family.wording}
 * @param antecedent the sentence that names what this one calls "this drug" or "it", or that a list item continues
 */
public record Evidence(
        Sentence sentence, Optional<Span> subject, Span object, String pattern, Optional<Sentence> antecedent) {}
