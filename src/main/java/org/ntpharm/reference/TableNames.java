package org.ntpharm.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the tables call one identifier. Cross-references count only where no table of the identifier's own source names
 * it.
 */
final class TableNames {
    private final Set<String> labels = new LinkedHashSet<>();
    private final Set<String> synonyms = new LinkedHashSet<>();
    private final Set<String> crossReferences = new LinkedHashSet<>();

    void add(NamedIdentifier row) {
        if (row.label()) {
            labels.add(row.name());
            synonyms.addAll(row.synonyms());
        } else {
            crossReferences.add(row.name());
        }
    }

    /** The main names. */
    List<String> main() {
        return List.copyOf(labels.isEmpty() ? crossReferences : labels);
    }

    /** All names, the main ones first. */
    List<String> all() {
        List<String> all = new ArrayList<>(main());
        if (!labels.isEmpty()) {
            all.addAll(synonyms);
        }
        return all;
    }

    /**
     * A name that {@code mapping} has in common with these. A substance is not a class of substances, so "amphetamine"
     * is not "amphetamines"; a salt is at most a close match.
     */
    Optional<NameMatch> match(Mapping mapping) {
        MappedEntity entity = mapping.entity();
        FoldedName fold =
                entity.kind() == EntityKind.SUBSTANCES ? FoldedName.keepingPlurals() : FoldedName.inSingular();
        boolean salts = mapping.predicate() == Mapping.Predicate.CLOSE;
        for (String ours : mapping.sharedNames()) {
            Set<String> folded = forms(Set.of(fold.of(ours)), fold.withoutSalt(ours), salts);
            for (String theirs : all()) {
                Optional<String> common = forms(fold.ofHeading(theirs), fold.withoutSalt(theirs), salts).stream()
                        .filter(folded::contains)
                        .findFirst();
                if (common.isPresent()) {
                    return Optional.of(
                            new NameMatch(ours.equals(entity.label()), main().contains(theirs), common.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Set<String> forms(Set<String> plain, String withoutSalt, boolean salts) {
        Set<String> forms = new LinkedHashSet<>(plain);
        if (salts) {
            forms.add(withoutSalt);
        }
        return forms;
    }
}
