package org.ntpharm.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.ntpharm.reference.AgreedDifference;
import org.ntpharm.reference.Compared;
import org.ntpharm.reference.Compared.Verdict;
import org.ntpharm.reference.Comparison;
import org.ntpharm.reference.Coverage;
import org.ntpharm.reference.EntityKind;
import org.ntpharm.reference.Missing;

/** Prints how the identifiers of the vocabulary compare with the reference tables. */
final class ReferenceReport {
    private static final double PER_CENT = 100.0;

    private final Comparison comparison;
    private final PrintWriter out;

    ReferenceReport(Comparison comparison, PrintWriter out) {
        this.comparison = comparison;
        this.out = out;
    }

    /** One line: how many identifiers there are and what the tables say of them. */
    String summary() {
        return String.format(
                Locale.ROOT,
                "%d identifiers: %d agree (%d by labels read off), %d differ, %d differ as agreed, %d not in the tables; %d more in the tables",
                comparison.results().size(),
                count(Verdict.AGREES),
                comparison.results(Verdict.AGREES).stream()
                        .filter(Compared::isReadOff)
                        .count(),
                count(Verdict.DIFFERS),
                count(Verdict.EXPLAINED),
                count(Verdict.NOT_COMPARED),
                comparison.missing().size());
    }

    /** The shares by kind, the differences, and with {@code verbose} all that is neither agreed nor a fault. */
    void details(boolean verbose) {
        comparison.coverage().forEach(this::share);
        comparison.results(Verdict.DIFFERS).forEach(result -> line("differs", result, ""));
        comparison.stale().forEach(this::stale);
        if (verbose) {
            comparison.results(Verdict.EXPLAINED).forEach(result -> line("agreed", result, "; " + result.reason()));
            comparison.results(Verdict.NOT_COMPARED).forEach(this::notCompared);
            comparison.missing().forEach(this::missing);
            comparison.unused().forEach(id -> out.printf("      %-11s %s: no entity has it%n", "read off", id));
        }
    }

    private void share(EntityKind kind, Coverage coverage) {
        out.printf(
                Locale.ROOT,
                "      %-11s %d, with an identifier %d (%s), with a checked one %d (%s)%s%n",
                kind,
                coverage.entities(),
                coverage.identified(),
                percent(coverage.identified(), coverage.entities()),
                coverage.checked(),
                percent(coverage.checked(), coverage.entities()),
                coverage.onlyBroader() == 0 ? "" : ", " + coverage.onlyBroader() + " of them only a broader one");
    }

    private void line(String what, Compared result, String more) {
        out.printf(
                "      %-11s %s \"%s\" %s: the table says %s%s%n",
                what,
                result.mapping().entity().id(),
                result.mapping().entity().label(),
                result.mapping().identifier(),
                quoted(result.tableNames()),
                more);
    }

    private void notCompared(Compared result) {
        out.printf(
                "      %-11s %s \"%s\" %s%n",
                "no name",
                result.mapping().entity().id(),
                result.mapping().entity().label(),
                result.mapping().identifier());
    }

    private void missing(Missing missing) {
        out.printf(
                "      %-11s %s \"%s\" %s \"%s\"%n",
                "lacks", missing.entity().id(), missing.entity().label(), missing.identifier(), missing.tableName());
    }

    private void stale(AgreedDifference line) {
        out.printf(
                "      %-11s %s \"%s\" \"%s\": remove this line of the agreed differences%n",
                "stale", line.identifier(), line.label(), line.tableName());
    }

    private static String quoted(List<String> names) {
        return names.stream()
                .map(name -> '"' + name + '"')
                .reduce((a, b) -> a + ", " + b)
                .orElse("nothing");
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "none" : String.format(Locale.ROOT, "%.1f %%", PER_CENT * (double) part / (double) whole);
    }

    private int count(Verdict verdict) {
        return comparison.results(verdict).size();
    }
}
