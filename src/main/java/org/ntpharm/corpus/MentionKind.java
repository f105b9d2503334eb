package org.ntpharm.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ntpharm.mention.Entry;

/**
 * The kinds of things that annotated corpora mark. A recognised mention of a class that borders on a kind answers an
 * annotation of it, for annotators draw the line elsewhere ("antidepressants", "sedation"), and is no false alarm where
 * there is no annotation.
 */
enum MentionKind {
    CHEMICAL("ChemicalSubstance", "TherapeuticClass"),
    TARGET("MolecularTarget", "BindingSite"),
    CONDITION("Condition", "PharmacologicalEffect");

    private final String type;
    private final String bordering;

    MentionKind(String type, String bordering) {
        this.type = type;
        this.bordering = bordering;
    }

    /** The kind that {@code classes}, with all superclasses, are of. */
    static Optional<MentionKind> of(Set<String> classes) {
        return Stream.of(values()).filter(kind -> classes.contains(kind.type)).findFirst();
    }

    /** The kinds of which a mention of {@code entry} may answer an annotation. */
    static List<MentionKind> near(Entry entry) {
        return Stream.of(values())
                .filter(kind -> entry.is(kind.type) || entry.is(kind.bordering))
                .toList();
    }
}
