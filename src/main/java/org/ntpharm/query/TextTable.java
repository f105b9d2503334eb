package org.ntpharm.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows as aligned columns for a terminal; long cells are wrapped, IRIs abbreviated. */
final class TextTable {
    private static final int WIDEST_COLUMN = 60;
    private static final String GAP = "  ";

    private final List<String> columns;
    private final List<List<String>> rows;

    private TextTable(List<String> columns, List<List<String>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    static void write(Answer.Rows answer, OutputStream out) {
        var rows = answer.rows().stream()
                .map(row -> row.stream().map(ShownTerm::text).toList())
                .toList();
        print(new TextTable(answer.columns(), rows).text(), out);
    }

    private String text() {
        var text = new StringBuilder();
        if (!rows.isEmpty() && !columns.isEmpty()) {
            List<Integer> widths = widths();
            append(text, columns, widths);
            append(text, widths.stream().map("-"::repeat).toList(), widths);
            rows.forEach(row -> append(text, row, widths));
            text.append('\n');
        }
        return text.append(count()).append('\n').toString();
    }

    private String count() {
        return switch (rows.size()) {
            case 0 -> "no rows";
            case 1 -> "1 row";
            default -> rows.size() + " rows";
        };
    }

    static void print(String text, OutputStream out) {
        var printer = new PrintStream(out, false, StandardCharsets.UTF_8);
        printer.print(text);
        printer.flush();
    }

    private List<Integer> widths() {
        var widths = new ArrayList<Integer>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            int widest = rows.stream()
                    .flatMap(row -> Wrapping.lines(row.get(column), WIDEST_COLUMN).stream())
                    .mapToInt(TextTable::width)
                    .max()
                    .orElse(0);
            widths.add(Math.max(widest, width(columns.get(column))));
        }
        return widths;
    }

    private static void append(StringBuilder text, List<String> cells, List<Integer> widths) {
        var wrapped =
                cells.stream().map(cell -> Wrapping.lines(cell, WIDEST_COLUMN)).toList();
        int height = Collections.max(wrapped.stream().map(List::size).toList());
        for (int line = 0; line < height; line++) {
            var out = new StringBuilder();
            for (int column = 0; column < cells.size(); column++) {
                String part =
                        line < wrapped.get(column).size() ? wrapped.get(column).get(line) : "";
                out.append(part)
                        .append(" ".repeat(widths.get(column) - width(part)))
                        .append(GAP);
            }
            text.append(out.toString().stripTrailing()).append('\n');
        }
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
