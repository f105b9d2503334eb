package org.ntpharm.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a source's words for what a substance does to a target translate to our properties. */
final class ActionTable {
    private static final String ANY = "*";

    private final List<String[]> rows;

    private ActionTable(List<String[]> rows) {
        this.rows = rows;
    }

    /** The table of the Guide to Pharmacology. */
    static ActionTable gtopdb() {
        return new ActionTable(Tables.rows("actions-gtopdb.tsv"));
    }

    /** The table of DrugCentral. */
    static ActionTable drugCentral() {
        return new ActionTable(Tables.rows("actions-drugcentral.tsv"));
    }

    /** The local name of the property, if a row of the table fits. */
    Optional<String> property(String type, String action, Set<String> targetClasses) {
        return rows.stream()
                .filter(row -> fits(row[0], type) && fits(row[1], action))
                .filter(row -> row[2].equals(ANY) || targetClasses.contains(row[2]))
                .map(row -> row[3])
                .findFirst();
    }

    private static boolean fits(String cell, String value) {
        return cell.equals(ANY) || cell.equalsIgnoreCase(value);
    }
}
