package org.ntpharm.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "${env:NTPHARM_STORE:-ntpharm-store}",
            description = "The store's directory; by default $NTPHARM_STORE, or ntpharm-store in this directory.")
    Path directory = Path.of("ntpharm-store");
}
