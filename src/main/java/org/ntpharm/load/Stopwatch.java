package org.ntpharm.load;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ntpharm.relation.Stage;

/** Adds up how long a reader is at each stage. It belongs to the thread that reads. */
public final class Stopwatch implements Consumer<Stage> {
    private final Map<Stage, Duration> times = new EnumMap<>(Stage.class);
    private Stage current = Stage.IDLE;
    private long since = System.nanoTime();

    @Override
    public void accept(Stage stage) {
        long now = System.nanoTime();
        times.merge(current, Duration.ofNanos(now - since), Duration::plus);
        current = stage;
        since = now;
    }

    /** How long the reader was at {@code stage}, as far as it has left it. */
    public Duration at(Stage stage) {
        return times.getOrDefault(stage, Duration.ZERO);
    }
}
