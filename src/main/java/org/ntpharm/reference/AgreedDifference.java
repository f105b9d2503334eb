package org.ntpharm.reference;

/** A line of {@code checks/agreed-differences.tsv}: the table calls the identifier otherwise, and that is right. */
public record AgreedDifference(String identifier, String label, String tableName, String reason) {
    boolean explains(Mapping mapping, TableNames names) {
        return identifier.equals(mapping.identifier())
                && label.equals(mapping.entity().label())
                && names.main().contains(tableName);
    }
}
