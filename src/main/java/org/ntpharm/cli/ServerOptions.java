package org.ntpharm.cli;

import java.time.Duration;
import org.ntpharm.server.ServerSettings;
import picocli.CommandLine.Option;

/** Where and how the server listens. */
final class ServerOptions {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3330",
            converter = SettingTypes.Port.class,
            description = "The port; 0 takes any free one; by default ${DEFAULT-VALUE}.")
    int port = 3330;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "localhost",
            converter = SettingTypes.Host.class,
            description = "localhost for this machine only, 0.0.0.0 for all that can reach it; by default localhost.")
    String host = "localhost";

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            converter = SettingTypes.Seconds.class,
            description = "Give up a query after this time; by default ${DEFAULT-VALUE}.")
    int timeout = 30;

    @Option(
            names = "--allow-service",
            paramLabel = "URL,...",
            defaultValue = "",
            converter = SettingTypes.Services.class,
            description = "Let queries ask these endpoints, at public addresses only, by SERVICE; by default none.")
    String services = "";

    /** What the options say. */
    ServerSettings settings() {
        return ServerSettings.defaults()
                .withPort(port)
                .withLoopback(!host.equals(SettingTypes.Host.EVERY_ADDRESS))
                .withQueryTimeout(Duration.ofSeconds(timeout))
                .withServices(SettingTypes.Services.of(services));
    }
}
