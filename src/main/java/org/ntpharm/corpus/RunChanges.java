package org.ntpharm.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What is different between two runs: what was mended, and what is newly wrong. */
final class RunChanges {
    private final List<String> mended = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final Map<String, int[]> byRelation = new TreeMap<>();

    /**
     * Takes in a fact that only one of the runs has read.
     *
     * @param right whether it is annotated
     * @param now whether the later run has read it
     */
    void add(Fact fact, boolean right, boolean now) {
        boolean better = right == now;
        String what = right ? now ? "found" : "missed" : now ? "false alarm" : "no false alarm";
        (better ? mended : broken)
                .add(String.format(
                        Locale.ROOT,
                        "  %s: %s %s | %s | %s%n",
                        what,
                        fact.document(),
                        fact.relation(),
                        fact.subject(),
                        fact.object()));
        byRelation.computeIfAbsent(fact.relation(), relation -> new int[2])[better ? 0 : 1]++;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "mended: %d%n", mended.size()));
        mended.forEach(text::append);
        text.append(String.format(Locale.ROOT, "new errors: %d%n", broken.size()));
        broken.forEach(text::append);
        byRelation.forEach((relation, counts) -> text.append(
                String.format(Locale.ROOT, "%s: %d mended, %d new errors%n", relation, counts[0], counts[1])));
        return text.toString();
    }
}
