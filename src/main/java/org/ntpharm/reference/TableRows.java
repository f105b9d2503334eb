package org.ntpharm.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/** The rows of one tab-separated table, read one after the other; a row that is none is refused with its line. */
final class TableRows {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;
    private final int columns;
    private int line;

    private TableRows(Path file, int columns) {
        this.file = file;
        this.columns = columns;
    }

    /** Hands on each row below the header, which must name {@code header}. */
    static void read(Path file, List<String> header, Consumer<List<String>> rows) {
        new TableRows(file, header.size()).read(rows, header);
    }

    /** Hands on each row of a table of {@code columns} columns that has no header. */
    static void readWithoutHeader(Path file, int columns, Consumer<List<String>> rows) {
        new TableRows(file, columns).read(rows, List.of());
    }

    private void read(Consumer<List<String>> rows, List<String> header) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()))) {
            if (!header.isEmpty()) {
                checkHeader(reader.readLine(), header);
            }
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                rows.accept(row(text));
            }
        } catch (CharacterCodingException e) {
            throw new NtpException(
                    ErrorCode.REFERENCE_INVALID, file + " after line " + line + ": is not UTF-8; save it as UTF-8", e);
        } catch (IOException e) {
            throw new NtpException(
                    ErrorCode.INPUT_MISSING,
                    file + " does not exist or cannot be read; name a folder with all reference tables",
                    e);
        }
    }

    private void checkHeader(String first, List<String> header) {
        line++;
        String found = first == null || first.isEmpty() || first.charAt(0) != BYTE_ORDER_MARK
                ? String.valueOf(first)
                : first.substring(1);
        if (!found.equals(String.join("\t", header))) {
            throw refused("the header must name the columns " + String.join(", ", header));
        }
    }

    private List<String> row(String text) {
        List<String> cells = Arrays.asList(text.split("\t", -1));
        if (cells.size() != columns) {
            throw refused("has " + cells.size() + " columns, not " + columns);
        }
        return cells;
    }

    private NtpException refused(String why) {
        return new NtpException(ErrorCode.REFERENCE_INVALID, file + " line " + line + ": " + why + "; mend the table");
    }
}
