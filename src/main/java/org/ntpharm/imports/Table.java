package org.ntpharm.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV or TSV file with a row of column names, and perhaps lines of remarks before it. Every row has as many cells.
 */
final class Table {
    private static final int REMARK_LIMIT = 1 << 20;

    private static final Pattern STARTED = Pattern.compile("line:? ?(\\d+)");

    private final List<String> remarks = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private int width;
    private int headLine;

    private Table(BufferedReader reader, CSVFormat format) throws IOException {
        int skipped = readRemarks(reader);
        parser = CSVParser.parse(reader, format);
        records = parser.iterator();
        headLine = skipped;
        head();
    }

    /**
     * Opens a table and reads its column names.
     *
     * @param needed columns that must be there
     */
    static Table open(BufferedReader reader, boolean tabs, String... needed) throws IOException {
        CSVFormat csv = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get();
        CSVFormat tsv = csv.builder().setDelimiter('\t').get();
        Table table = new Table(reader, tabs ? tsv : csv);
        for (String column : needed) {
            if (!table.columns.containsKey(column)) {
                throw new MalformedImport(table.headLine + 1, "the column '" + column + "' is missing");
            }
        }
        return table;
    }

    /** A name as columns are compared: without case, underscores are spaces. */
    static String folded(String column) {
        return column.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether a line before the column names is a remark, also where the whole line is put in quotation marks. */
    static boolean isRemark(String line) {
        return line.startsWith("#") || line.startsWith("\"#");
    }

    /** The lines before the column names, without the marks around them. */
    List<String> remarks() {
        return remarks;
    }

    /** One row: its line, and its cells by the name of their column. */
    record Row(int line, Map<String, Integer> columns, CSVRecord cells) {
        /** The cell, without space around it; empty where the table lacks the column. */
        String get(String column) {
            Integer at = columns.get(column);
            return at == null ? "" : cells.get(at).strip();
        }

        /** The cell, which must not be empty. */
        String need(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                throw new MalformedImport(line, "nothing in the column '" + column + "'");
            }
            return cell;
        }

        /** All cells. */
        String text() {
            return String.join("\t", cells);
        }

        /** The parts of a cell that are put apart by a bar. */
        List<String> parts(String column) {
            List<String> parts = new ArrayList<>();
            for (String part : get(column).split("\\|")) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
            return parts;
        }
    }

    /** What is done with each row. */
    interface RowReader {
        void read(Row row);
    }

    void forEach(RowReader reader) {
        if (!more()) {
            throw new MalformedImport(line() + 1, "no row under the column names; is the file truncated?");
        }
        while (more()) {
            int line = line();
            CSVRecord cells = next();
            if (cells.size() != width) {
                throw new MalformedImport(line, cells.size() + " cells in a table of " + width + " columns");
            }
            reader.read(new Row(line, columns, cells));
        }
    }

    private void head() {
        if (!more()) {
            throw new MalformedImport(headLine + 1, "no row of column names");
        }
        CSVRecord names = next();
        width = names.size();
        for (int i = 0; i < width; i++) {
            if (columns.putIfAbsent(folded(names.get(i)), i) != null) {
                throw new MalformedImport(headLine + 1, "two columns '" + names.get(i) + "'");
            }
        }
    }

    private int readRemarks(BufferedReader reader) throws IOException {
        int count = 0;
        reader.mark(REMARK_LIMIT);
        for (String line = reader.readLine(); line != null && isRemark(line); line = reader.readLine()) {
            remarks.add(line.replaceFirst("^\"?#", "").replaceFirst("\"?,*$", ""));
            count++;
            reader.mark(REMARK_LIMIT);
        }
        reader.reset();
        return count;
    }

    private int line() {
        return headLine + (int) parser.getCurrentLineNumber();
    }

    private boolean more() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw malformed(e);
        }
    }

    private CSVRecord next() {
        try {
            return records.next();
        } catch (UncheckedIOException e) {
            throw malformed(e);
        }
    }

    /** What is wrong with the text itself is told by the caller, who knows its encoding. */
    private RuntimeException malformed(UncheckedIOException e) {
        if (!(e.getCause() instanceof CSVException)) {
            return e;
        }
        Matcher where = STARTED.matcher(String.valueOf(e.getCause().getMessage()));
        int line = where.find() ? headLine + Integer.parseInt(where.group(1)) : line();
        return new MalformedImport(line, "a quotation mark is not closed or stands wrongly");
    }
}
