package org.ntpharm.relation;

import java.util.List;
import java.util.Set;

/**
 * A word that puts a relation, with its frame and its senses.
 *
 * @param lemma the head word: "antagonist" of "competitive antagonist", "plays" of "play a role"
 * @param modifiers the words that must stand before the head, in their order; "partial" of "partial agonist"
 * @param frame how it takes its arguments
 * @param prepositions the prepositions that lead in its object; empty where any of the frame's will do
 * @param senses the local names of the properties it can mean, the preferred first
 */
public record LexicalEntry(
        String lemma, List<String> modifiers, Frame frame, Set<String> prepositions, List<String> senses) {
    public LexicalEntry {
        modifiers = List.copyOf(modifiers);
        prepositions = Set.copyOf(prepositions);
        senses = List.copyOf(senses);
        if (senses.isEmpty()) {
            throw new IllegalArgumentException("a word without a sense: " + lemma);
        }
    }
}
