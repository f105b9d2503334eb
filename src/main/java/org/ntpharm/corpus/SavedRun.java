package org.ntpharm.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/** The facts of a run, annotated and read, by document: enough to compare it with another run of the same documents. */
public final class SavedRun {
    private static final String HEADER = "document\tstatus\trelation\tsubject\tobject";

    private final Map<String, Facts> documents;

    private SavedRun(Map<String, Facts> documents) {
        this.documents = documents;
    }

    private record Facts(Set<Fact> gold, Set<Fact> read) {
        static Facts none() {
            return new Facts(new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        /** The facts that were read here and not in {@code other}. */
        List<Fact> only(Facts other) {
            return read.stream().filter(fact -> !other.read.contains(fact)).toList();
        }

        Tally tally() {
            int right = (int) read.stream().filter(gold::contains).count();
            return new Tally(right, gold.size() - right, read.size() - right);
        }
    }

    /** The run that {@code results} are of. */
    public static SavedRun of(List<DocumentResult> results) {
        Map<String, Facts> documents = new LinkedHashMap<>();
        results.forEach(result -> documents.put(
                result.document().id(), new Facts(new LinkedHashSet<>(result.gold()), result.predicted())));
        return new SavedRun(documents);
    }

    /**
     * Reads a run that {@link #write} has written.
     *
     * @throws NtpException if the file is none
     */
    public static SavedRun read(Path file) {
        Map<String, Facts> documents = new LinkedHashMap<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            boolean header = i == 0;
            if (header != lines.get(i).equals(HEADER) || cells.length != 5) {
                throw new NtpException(
                        ErrorCode.CORPUS_INVALID,
                        file + " line " + (i + 1) + ": no line of a saved run; name a file that --save has written");
            }
            if (!header) {
                Facts facts = documents.computeIfAbsent(cells[0], id -> Facts.none());
                Fact fact = new Fact(cells[0], cells[2], cells[3], cells[4]);
                switch (cells[1]) {
                    case "annotated" -> facts.gold.add(fact);
                    case "read" -> facts.read.add(fact);
                    default -> {}
                }
            }
        }
        return new SavedRun(documents);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new NtpException(ErrorCode.INPUT_MISSING, file + ": no such file; check the path", e);
        } catch (IOException e) {
            throw new NtpException(ErrorCode.INPUT_MISSING, file + ": cannot be read (" + e + "); check the path", e);
        }
    }

    /** Writes it as tab-separated lines; documents without facts have one line too. */
    public void write(Path file) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        documents.forEach((id, facts) -> {
            lines.add(String.join("\t", id, "document", "", "", ""));
            facts.gold.forEach(fact -> lines.add(line(fact, "annotated")));
            facts.read.forEach(fact -> lines.add(line(fact, "read")));
        });
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new NtpException(
                    ErrorCode.INPUT_MISSING, file + ": cannot be written (" + e + "); name another file", e);
        }
    }

    private static String line(Fact fact, String status) {
        return String.join("\t", fact.document(), status, fact.relation(), fact.subject(), fact.object());
    }

    /**
     * What this run mends and what it newly gets wrong, by relation too, and the difference of F1 with its interval.
     */
    public String against(SavedRun before) {
        List<String> common = documents.keySet().stream()
                .filter(before.documents::containsKey)
                .toList();
        RunChanges changes = new RunChanges();
        for (String id : common) {
            Facts now = documents.getOrDefault(id, Facts.none());
            Facts then = before.documents.getOrDefault(id, Facts.none());
            now.only(then).forEach(fact -> changes.add(fact, now.gold.contains(fact), true));
            then.only(now).forEach(fact -> changes.add(fact, then.gold.contains(fact), false));
        }
        double difference = f1(common, this) - f1(common, before);
        Bootstrap.Interval interval = Bootstrap.interval(common, sample -> f1(sample, this) - f1(sample, before));
        return changes.text()
                + String.format(
                        Locale.ROOT,
                        "F1 on %d documents in both runs: %.3f, before %.3f; difference %+.3f [%+.3f, %+.3f]%n",
                        common.size(),
                        f1(common, this),
                        f1(common, before),
                        difference,
                        interval.low(),
                        interval.high());
    }

    private static double f1(List<String> ids, SavedRun run) {
        return ids.stream()
                .map(id -> run.documents.getOrDefault(id, Facts.none()).tally())
                .reduce(Tally.NONE, Tally::plus)
                .f1();
    }
}
