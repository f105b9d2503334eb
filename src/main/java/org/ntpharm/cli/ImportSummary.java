package org.ntpharm.cli;

import java.io.PrintWriter;
import org.ntpharm.imports.ImportTriples;
import org.ntpharm.imports.Merged;

/** What one import did, for the reader at its end. A dry run shows every clash, others the first of them. */
final class ImportSummary {
    private static final int SHOWN = 20;

    private final Merged merged;
    private final ImportTriples.Origin origin;
    private final boolean dryRun;

    ImportSummary(Merged merged, ImportTriples.Origin origin, boolean dryRun) {
        this.merged = merged;
        this.origin = origin;
        this.dryRun = dryRun;
    }

    /** A value, or words for its absence. */
    static String orNotStated(String value) {
        return value.isEmpty() ? "not stated" : value;
    }

    void print(PrintWriter out) {
        out.printf(
                "%s as %s: version %s, licence %s%n",
                origin.file(), origin.source(), orNotStated(origin.version()), orNotStated(origin.licence()));
        out.printf("entities: %d new, %d known get more%n", merged.entitiesAdded(), merged.entitiesMerged());
        out.printf("names: %d%n", merged.names());
        out.printf("facts: %d%n", merged.factCount());
        merged.leftOut().forEach((why, count) -> out.printf("left out: %d %s%n", count, why));
        out.printf("clashes: %d%n", merged.conflicts().size());
        long shown = dryRun ? Long.MAX_VALUE : SHOWN;
        merged.conflicts().stream().limit(shown).forEach(clash -> out.println("  " + clash));
        if (merged.conflicts().size() > shown) {
            out.println("  ... all of them with --dry-run");
        }
        out.println(
                dryRun
                        ? "nothing was written"
                        : "done; load documents again to find these names in them, undo with: ntpharm import --undo "
                                + origin.source());
    }
}
