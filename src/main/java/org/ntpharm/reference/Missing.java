package org.ntpharm.reference;

import java.util.Comparator;

/**
 * An identifier that the tables give under a name of an entity of ours, which lacks it: a candidate, not yet a match.
 */
public record Missing(MappedEntity entity, String iri, String tableName) implements Comparable<Missing> {
    private static final Comparator<Missing> ORDER =
            Comparator.comparing((Missing missing) -> missing.entity().id()).thenComparing(Missing::iri);

    @Override
    public int compareTo(Missing other) {
        return ORDER.compare(this, other);
    }

    /** {@code CHEBI:6121}. */
    public String identifier() {
        return Mapping.compact(iri);
    }
}
