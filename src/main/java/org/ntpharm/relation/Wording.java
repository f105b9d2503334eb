package org.ntpharm.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All words that put relations; a word may have several entries, one a frame or a modifier. */
public final class Wording {
    private static final Comparator<LexicalEntry> MOST_SPECIFIC_FIRST =
            Comparator.comparingInt(entry -> -entry.modifiers().size());

    private final List<LexicalEntry> entries;
    private final Map<String, List<LexicalEntry>> byLemma = new HashMap<>();

    public Wording(Collection<LexicalEntry> entries) {
        this.entries = List.copyOf(entries);
        for (LexicalEntry entry : this.entries) {
            byLemma.computeIfAbsent(entry.lemma(), lemma -> new ArrayList<>()).add(entry);
        }
        byLemma.values().forEach(list -> list.sort(MOST_SPECIFIC_FIRST));
    }

    /** The entries of {@code lemma} in {@code frame}, those with the most modifiers first. */
    public List<LexicalEntry> lookup(String lemma, Frame frame) {
        return byLemma.getOrDefault(lemma, List.of()).stream()
                .filter(entry -> entry.frame() == frame)
                .toList();
    }

    /** The head words of one frame, sorted. */
    public Set<String> lemmas(Frame frame) {
        return entries.stream()
                .filter(entry -> entry.frame() == frame)
                .map(LexicalEntry::lemma)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All properties that some word can mean. */
    public Set<String> properties() {
        return entries.stream()
                .flatMap(entry -> entry.senses().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The nouns before which a ligand's name means its receptor: those that say how a molecular target is acted on. */
    public Set<String> receptorNouns(Schema schema) {
        return entries.stream()
                .filter(entry -> entry.frame() == Frame.AGENT_NOUN || entry.frame() == Frame.EVENT_NOUN)
                .filter(entry -> entry.senses().stream().anyMatch(sense -> saysHow(sense, schema)))
                .flatMap(entry -> List.of(entry.lemma(), entry.lemma() + "s").stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean saysHow(String sense, Schema schema) {
        return !sense.equals("actsOn")
                && schema.rangeWithin(sense, "MolecularTarget")
                && !schema.rangeWithin(sense, "Transporter");
    }

    /** Whether {@code lemma} has a sense that is one of {@code properties}. */
    public boolean canMean(String lemma, Set<String> properties) {
        return byLemma.getOrDefault(lemma, List.of()).stream()
                .flatMap(entry -> entry.senses().stream())
                .anyMatch(properties::contains);
    }
}
