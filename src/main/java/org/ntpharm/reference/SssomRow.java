package org.ntpharm.reference;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** One mapping as a row of SSSOM, by column; a column without a value is absent. */
record SssomRow(Map<Column, String> cells) {
    /** The slots of SSSOM that are used, in the order that SSSOM gives them. */
    enum Column {
        SUBJECT_ID,
        SUBJECT_LABEL,
        SUBJECT_CATEGORY,
        PREDICATE_ID,
        OBJECT_ID,
        OBJECT_LABEL,
        MAPPING_JUSTIFICATION,
        SUBJECT_MATCH_FIELD,
        OBJECT_MATCH_FIELD,
        MATCH_STRING,
        COMMENT
    }

    static SssomRow of(Compared result, Curies curies) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        MappedEntity entity = result.mapping().entity();
        cells.put(Column.SUBJECT_ID, curies.entity(entity.id()));
        cells.put(Column.SUBJECT_LABEL, entity.label());
        cells.put(Column.SUBJECT_CATEGORY, curies.term(entity.type()));
        cells.put(Column.PREDICATE_ID, "skos:" + result.mapping().predicate().term());
        cells.put(Column.OBJECT_ID, curies.object(result.mapping()));
        cells.put(Column.OBJECT_LABEL, result.tableName());
        cells.put(Column.MAPPING_JUSTIFICATION, "semapv:" + justification(result));
        cells.put(Column.COMMENT, comment(result));
        result.match().filter(match -> !result.isBroader()).ifPresent(match -> {
            cells.put(Column.SUBJECT_MATCH_FIELD, match.ours() ? "rdfs:label" : "skos:altLabel");
            cells.put(Column.OBJECT_MATCH_FIELD, match.theirs() ? "rdfs:label" : "skos:altLabel");
            cells.put(Column.MATCH_STRING, match.folded());
        });
        cells.values().removeIf(String::isEmpty);
        return new SssomRow(cells);
    }

    private static String comment(Compared result) {
        return result.isReadOff() && result.reason().isEmpty()
                ? "object label read off: " + result.source()
                : result.reason();
    }

    /** The cell of {@code column}, or nothing. */
    String cell(Column column) {
        return Objects.requireNonNull(cells.getOrDefault(column, ""));
    }

    /**
     * Only what was seen to agree by name is lexical, and only what was judged with a reason is curated. A broader term
     * is reached by our own tree and then by name.
     */
    private static String justification(Compared result) {
        return switch (result.verdict()) {
            case AGREES -> result.isBroader() ? "CompositeMatching" : "LexicalMatching";
            case EXPLAINED -> "ManualMappingCuration";
            case DIFFERS, NOT_COMPARED -> "UnspecifiedMatching";
        };
    }
}
