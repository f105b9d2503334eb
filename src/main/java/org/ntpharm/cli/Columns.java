package org.ntpharm.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns of fixed widths; a long cell is wrapped at white space beside its neighbours. */
final class Columns {
    private static final String GAP = "  ";

    private final List<Integer> widths;
    private final StringBuilder text = new StringBuilder();

    /** Columns under {@code headings}, {@code widths} characters wide. */
    Columns(List<String> headings, List<Integer> widths) {
        this.widths = List.copyOf(widths);
        row(headings);
        row(widths.stream().map("-"::repeat).toList());
    }

    /** Adds a row below the others. */
    void row(List<String> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            wrapped.add(wrapped(cells.get(column), widths.get(column)));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            text.append(line(wrapped, line)).append(System.lineSeparator());
        }
    }

    private String line(List<List<String>> wrapped, int line) {
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < wrapped.size(); column++) {
            List<String> cell = wrapped.get(column);
            String part = line < cell.size() ? cell.get(line) : "";
            row.append(part).append(" ".repeat(widths.get(column) - part.codePointCount(0, part.length())));
            row.append(GAP);
        }
        return row.toString().stripTrailing();
    }

    /** The lines of one cell, none longer than {@code width}; a word that is longer is cut. */
    private static List<String> wrapped(String cell, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : cell.strip().split("\\s+")) {
            String rest = word;
            if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > width) {
                lines.add(rest.substring(0, width));
                rest = rest.substring(width);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
