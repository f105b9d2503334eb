package org.ntpharm.cli;

import java.util.Set;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.server.ServerSettings;
import picocli.CommandLine.Option;

/** Where and how the server listens. */
final class ServerOptions {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");
    private static final String EVERY_ADDRESS = "0.0.0.0";
    private static final int HIGHEST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3330",
            description = "The port; 0 takes any free one; by default ${DEFAULT-VALUE}.")
    int port = 3330;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "localhost",
            description = "localhost for this machine only, 0.0.0.0 for all that can reach it; by default localhost.")
    String host = "localhost";

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Give up a query after this time; by default ${DEFAULT-VALUE}.")
    int timeout = 30;

    /** What the options say. */
    ServerSettings settings() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new NtpException(ErrorCode.USAGE, "--port is " + port + "; give a number from 0 to " + HIGHEST_PORT);
        }
        return ServerSettings.defaults()
                .withPort(port)
                .withLoopback(loopback())
                .withQueryTimeout(Seconds.parse("--timeout", timeout));
    }

    private boolean loopback() {
        if (THIS_MACHINE.contains(host)) {
            return true;
        }
        if (host.equals(EVERY_ADDRESS)) {
            return false;
        }
        throw new NtpException(ErrorCode.USAGE, "--host is '" + host + "'; give localhost or " + EVERY_ADDRESS);
    }
}
