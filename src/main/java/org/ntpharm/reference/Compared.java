package org.ntpharm.reference;

import java.util.List;
import java.util.Optional;

/**
 * What the tables say of one mapping.
 *
 * @param tableNames what the tables call the identifier, the main names first; none if they lack it
 * @param match the names that both sides have in common, if any
 * @param reason why a difference is right, or nothing
 * @param source where the names were read off, or nothing if they are of the reference tables
 */
public record Compared(
        Mapping mapping,
        Verdict verdict,
        List<String> tableNames,
        Optional<NameMatch> match,
        String reason,
        String source) {
    public Compared {
        tableNames = List.copyOf(tableNames);
    }

    /** Whether the tables name the identifier as we do. */
    public enum Verdict {
        /** A name of ours, or of what ours is a kind of where the match is a broader one, is a name of theirs. */
        AGREES,
        /** No name of ours is one of theirs, and the agreed differences say why that is right. */
        EXPLAINED,
        /** No name of ours is one of theirs. */
        DIFFERS,
        /** The tables lack the identifier, or the match is of a kind that shares no name. */
        NOT_COMPARED
    }

    /** True if the identifier was held against a name and found right. */
    public boolean isChecked() {
        return verdict == Verdict.AGREES || verdict == Verdict.EXPLAINED;
    }

    /** True if the identifier is of something broader, which the entity is a kind of. */
    public boolean isBroader() {
        return mapping.predicate() == Mapping.Predicate.BROAD;
    }

    /** True if no reference table has the identifier, but a label that was read off another source. */
    public boolean isReadOff() {
        return !source.isEmpty();
    }

    /** The table's main name for the identifier, or nothing. */
    public String tableName() {
        return tableNames.isEmpty() ? "" : tableNames.get(0);
    }
}
