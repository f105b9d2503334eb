package org.ntpharm.cli;

import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/** Rows of text in columns of fixed widths, long cells wrapped at white space. */
final class Columns {
    private static final int GAP = 2;

    private final TextTable table;

    /** Columns under {@code headings}, {@code widths} characters wide. */
    Columns(List<String> headings, List<Integer> widths) {
        Column[] columns = widths.stream()
                .map(width -> new Column(width + GAP, 0, Column.Overflow.WRAP))
                .toArray(Column[]::new);
        table = TextTable.forColumns(Help.defaultColorScheme(Ansi.OFF), columns);
        table.indentWrappedLines = 0;
        row(headings);
        row(widths.stream().map("-"::repeat).toList());
    }

    /** Adds a row below the others. */
    void row(List<String> cells) {
        table.addRowValues(cells.toArray(String[]::new));
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
