package org.ntpharm.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ntpharm.claim.Claim;

/**
 * A sentence read as a document of its own, and the claims that an annotator expects of it.
 *
 * @param construction the heading it stands under
 */
public record ShortSentence(String construction, String text, List<Row> rows) {
    private static final int COLUMNS = 7;

    /** An expected or forbidden claim; each term has alternatives, and {@code *} among them is any. */
    public record Row(
            Set<String> subjects,
            Set<String> properties,
            Set<String> objects,
            Set<String> polarities,
            Set<String> certainties,
            ExpectedStatus status) {

        private static Row of(String[] cells) {
            return new Row(
                    parts(cells[1]),
                    parts(cells[2]),
                    parts(cells[3]),
                    parts(cells[4]),
                    parts(cells[5]),
                    ExpectedStatus.valueOf(cells[6].toUpperCase(Locale.ROOT)));
        }

        private static Set<String> parts(String cell) {
            return Set.of(cell.split("\\|"));
        }

        boolean is(ExpectedStatus wanted) {
            return status == wanted;
        }

        boolean sameTriple(Claim claim) {
            return subjects.contains(claim.subject())
                    && (properties.contains("*") || properties.contains(claim.predicate()))
                    && objects.contains(claim.object());
        }

        boolean sameStatement(Claim claim) {
            return sameTriple(claim)
                    && polarities.contains(claim.polarity().name())
                    && certainties.contains(claim.certainty().name());
        }
    }

    /**
     * The sentences of a table: text, subject, property, object, polarity, certainty and status, or the status
     * {@code none} for a sentence that claims nothing; a line that begins with {@code #} is a heading.
     *
     * @throws IllegalArgumentException if a line is none of these
     */
    public static List<ShortSentence> parse(List<String> lines) {
        Map<String, ShortSentence> sentences = new LinkedHashMap<>();
        String heading = "";
        for (String line : lines) {
            if (line.startsWith("# ")) {
                heading = line.substring(2);
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length < COLUMNS) {
                throw new IllegalArgumentException("no line of short sentences: " + line);
            }
            ShortSentence sentence = new ShortSentence(heading, cells[0], new ArrayList<>());
            List<Row> rows =
                    sentences.computeIfAbsent(cells[0], text -> sentence).rows();
            if (!cells[6].equals("none")) {
                rows.add(Row.of(cells));
            }
        }
        return List.copyOf(sentences.values());
    }

    /** Whether an annotator expects {@code claim}, or admits it. */
    public boolean admits(Claim claim) {
        return rows.stream().anyMatch(row -> !row.is(ExpectedStatus.FORBIDDEN) && row.sameStatement(claim));
    }
}
