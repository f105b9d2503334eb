package org.ntpharm.cli;

import java.time.Duration;
import java.util.Locale;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.load.Stopwatch;
import org.ntpharm.relation.Stage;

/** Where the time of reading went, as one line. Loading models and compiling patterns happen once and stand apart. */
final class ReadingTimes {
    private ReadingTimes() {}

    static String of(Stopwatch watch, ReaderParts parts) {
        Duration found = watch.at(Stage.PATTERNS).plus(watch.at(Stage.CONTEXT));
        Duration parse = watch.at(Stage.PARSE);
        String ratio = parse.isZero()
                ? "nothing was parsed"
                : String.format(
                        Locale.ROOT, "patterns and context take %.2f of the parse", seconds(found) / seconds(parse));
        return String.format(
                Locale.ROOT,
                "time: parse %.1f s, patterns %.1f s, context %.1f s, names %.1f s; %s (besides, once: patterns compiled"
                        + " in %.1f s, models loaded in %.1f s)%n",
                seconds(parse),
                seconds(watch.at(Stage.PATTERNS)),
                seconds(watch.at(Stage.CONTEXT)),
                seconds(watch.at(Stage.NAMES)),
                ratio,
                seconds(parts.compilation()),
                seconds(watch.at(Stage.MODELS)));
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
