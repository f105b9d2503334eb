package org.ntpharm.reference;

import java.util.ArrayList;
import java.util.List;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.ontology.OntologyFiles;

/** Reads the differences of names that were judged to be right. */
final class AgreedDifferences {
    private static final String HEADER = "id\tour label\ttable's name\treason";
    private static final int COLUMNS = 4;

    private AgreedDifferences() {}

    static List<AgreedDifference> read(OntologyFiles files) {
        List<AgreedDifference> differences = new ArrayList<>();
        int number = 0;
        for (String line : files.agreedDifferences().lines().toList()) {
            number++;
            if (number == 1 && !line.equals(HEADER)) {
                throw refused(files, number, "the header must be " + HEADER.replace("\t", ", "));
            }
            if (number > 1) {
                differences.add(difference(files, number, line.split("\t", -1)));
            }
        }
        return differences;
    }

    private static AgreedDifference difference(OntologyFiles files, int line, String[] cells) {
        if (cells.length != COLUMNS) {
            throw refused(files, line, "has " + cells.length + " columns, not " + COLUMNS);
        }
        for (String cell : cells) {
            if (cell.isBlank()) {
                throw refused(files, line, "a cell is empty; each difference needs its reason");
            }
        }
        return new AgreedDifference(cells[0], cells[1], cells[2], cells[3]);
    }

    private static NtpException refused(OntologyFiles files, int line, String why) {
        return new NtpException(
                ErrorCode.ONTOLOGY_INVALID, files.agreedDifferencesName() + " line " + line + ": " + why);
    }
}
