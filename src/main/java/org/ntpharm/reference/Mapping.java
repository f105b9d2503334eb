package org.ntpharm.reference;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.ntpharm.imports.Identifiers;

/** One line of the vocabulary: an entity of ours matches something elsewhere, exactly or more or less. */
public record Mapping(MappedEntity entity, Predicate predicate, String iri) implements Comparable<Mapping> {
    private static final Identifiers IDENTIFIERS = Identifiers.bundled();
    private static final Comparator<Mapping> ORDER = Comparator.comparing(
                    (Mapping mapping) -> mapping.entity().id())
            .thenComparing(Mapping::predicate)
            .thenComparing(Mapping::iri);

    @Override
    public int compareTo(Mapping other) {
        return ORDER.compare(this, other);
    }

    /** {@code CHEBI:6121}. */
    public String identifier() {
        return compact(iri);
    }

    /**
     * The names of ours of which one should be a name of the other side, the label first: those of the entity or, where
     * it matches something broader, those of all that it is a kind of. A match that shares no name has none.
     */
    Set<String> sharedNames() {
        return switch (predicate) {
            case EXACT, CLOSE -> {
                Set<String> names = new LinkedHashSet<>(Set.of(entity.label()));
                names.addAll(entity.names());
                yield names;
            }
            case BROAD -> entity.broaderNames();
            case NARROW, RELATED -> Set.of();
        };
    }

    /** {@code iri} in short; as it stands where its family is not known. */
    static String compact(String iri) {
        return IDENTIFIERS.scheme(iri).map(scheme -> scheme.compact(iri)).orElse(iri);
    }

    /** How near the match is; the names are those of SKOS. */
    public enum Predicate {
        EXACT("exactMatch"),
        CLOSE("closeMatch"),
        BROAD("broadMatch"),
        NARROW("narrowMatch"),
        RELATED("relatedMatch");

        private final String term;

        Predicate(String term) {
            this.term = term;
        }

        String term() {
            return term;
        }
    }
}
