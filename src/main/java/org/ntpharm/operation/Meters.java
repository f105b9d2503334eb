package org.ntpharm.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** What is measured while a server runs, as Prometheus reads it. */
final class Meters {
    private static final Duration[] BOUNDARIES = {
        Duration.ofMillis(10), Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(10)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<Refusal, Counter> refusals = new EnumMap<>(Refusal.class);

    Meters(Supplier<Number> running, Supplier<Number> triples) {
        Arrays.stream(Refusal.values()).forEach(reason -> refusals.put(reason, counter(reason)));
        Gauge.builder("ntpharm.queries.running", running)
                .description("Requests that read the store now")
                .register(registry);
        Gauge.builder("ntpharm.store.triples", triples)
                .description("Triples in all graphs of the store, counted anew once a minute")
                .register(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    /** Notes a request that read the store, or wanted to. */
    void answered(String path, int status, Duration duration) {
        Timer.builder("ntpharm.queries")
                .description("Requests that read the store, by path and status")
                .tag("path", path)
                .tag("status", Integer.toString(status))
                .serviceLevelObjectives(BOUNDARIES)
                .register(registry)
                .record(duration);
    }

    /** Notes a request that was refused. */
    void refused(Refusal reason) {
        Counter counter = refusals.get(reason);
        if (counter != null) {
            counter.increment();
        }
    }

    /** All values now, in the text format of Prometheus. */
    String text() {
        return registry.scrape();
    }

    private Counter counter(Refusal reason) {
        return Counter.builder("ntpharm.refusals")
                .description("Requests that were refused, by reason")
                .tag("reason", reason.label())
                .register(registry);
    }
}
