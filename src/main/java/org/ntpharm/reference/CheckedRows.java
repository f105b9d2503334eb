package org.ntpharm.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/** The rows of a table that the ontology brings along for its checks; none where there is no such table. */
final class CheckedRows {
    private final String file;
    private final List<String> header;

    private CheckedRows(String file, List<String> header) {
        this.file = file;
        this.header = header;
    }

    /**
     * The rows of {@code text}, which is tab-separated below the line {@code header}. Every cell has a value.
     *
     * @param file what the file is called where a row is refused
     */
    static List<Row> read(String file, String text, List<String> header) {
        return new CheckedRows(file, header).rows(text.lines().toList());
    }

    private List<Row> rows(List<String> lines) {
        if (!lines.isEmpty() && !lines.get(0).equals(String.join("\t", header))) {
            throw refused(1, "the header must be " + String.join(", ", header));
        }
        List<Row> rows = new ArrayList<>();
        for (int index = 1; index < lines.size(); index++) {
            rows.add(row(index + 1, Arrays.asList(lines.get(index).split("\t", -1))));
        }
        return rows;
    }

    private Row row(int line, List<String> cells) {
        if (cells.size() != header.size()) {
            throw refused(line, "has " + cells.size() + " columns, not " + header.size());
        }
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column).isBlank()) {
                throw refused(line, "the cell \"" + header.get(column) + "\" is empty");
            }
        }
        return new Row(this, line, cells);
    }

    private NtpException refused(int line, String why) {
        return new NtpException(ErrorCode.ONTOLOGY_INVALID, file + " line " + line + ": " + why);
    }

    /** One row. */
    record Row(CheckedRows table, int line, List<String> cells) {
        String cell(int column) {
            return cells.get(column);
        }

        /** The refusal of this row, for the reason {@code why}. */
        NtpException refused(String why) {
            return table.refused(line, why);
        }
    }
}
