package org.ntpharm.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ntpharm.operation.AccessLog;
import org.ntpharm.operation.Limits;
import org.ntpharm.operation.OperationSettings;
import org.ntpharm.operation.Proxy;
import picocli.CommandLine.Option;

/** Limits, access log, and the server's place behind a proxy. */
final class OperationOptions {
    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = "--max-queries",
            paramLabel = "N",
            defaultValue = "4",
            converter = SettingTypes.Positive.class,
            description = "Answer so many queries at once and refuse others with 503; by default 4.")
    int queries;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "0",
            converter = SettingTypes.Count.class,
            description =
                    "Let one client send so many requests a minute and refuse others with 429; by default 0, any.")
    int rate;

    @Option(
            names = "--max-results",
            paramLabel = "N",
            defaultValue = "250000",
            converter = SettingTypes.Positive.class,
            description = "Refuse queries with more rows or triples in their answer; by default 250000.")
    int results;

    @Option(
            names = "--max-request",
            paramLabel = "BYTES",
            defaultValue = "1048576",
            converter = SettingTypes.Positive.class,
            description = "Refuse requests with a longer body with 413; by default 1048576.")
    int requestBytes;

    @Option(
            names = "--max-url",
            paramLabel = "N",
            defaultValue = "32768",
            converter = SettingTypes.Positive.class,
            description = "Refuse URLs with more characters with 414; by default 32768.")
    int urlLength;

    @Option(
            names = "--base-path",
            paramLabel = "PATH",
            defaultValue = "",
            converter = SettingTypes.BasePath.class,
            description = "Serve everything below this path, like /kg; by default at the root.")
    String basePath = "";

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            converter = SettingTypes.PublicUrl.class,
            description = "Scheme and host under which clients ask, where a proxy does not tell them.")
    @Nullable
    URI publicUrl;

    @Option(
            names = "--trust-forwarded",
            arity = "0..1",
            paramLabel = "true|false",
            fallbackValue = "true",
            defaultValue = "false",
            description = "Believe a proxy's headers Forwarded and X-Forwarded-*; only where a proxy sets them all.")
    boolean trustForwarded;

    @Option(
            names = "--access-log",
            paramLabel = "FILE|-",
            description = "Write a line of JSON for each request to this file, or with - to standard output.")
    @Nullable
    String accessLog;

    @Option(
            names = "--log-query",
            paramLabel = "N",
            defaultValue = "200",
            converter = SettingTypes.Count.class,
            description = "Keep so many characters of a URL's query in the access log; by default 200.")
    int logQuery;

    @Option(
            names = "--open-metrics",
            arity = "0..1",
            paramLabel = "true|false",
            fallbackValue = "true",
            defaultValue = "false",
            description = "Show metrics to clients beyond this machine, too.")
    boolean openMetrics;

    /** What the options say. */
    OperationSettings settings() {
        Optional<AccessLog> log = Optional.ofNullable(accessLog)
                .filter(name -> !name.isEmpty())
                .map(name -> new AccessLog(
                        Optional.of(name)
                                .filter(it -> !it.equals(STANDARD_OUTPUT))
                                .map(Path::of),
                        logQuery));
        return new OperationSettings(
                new Limits(queries, rate, results, requestBytes, urlLength),
                new Proxy(basePath, Optional.ofNullable(publicUrl), trustForwarded),
                log,
                openMetrics);
    }
}
