package org.ntpharm.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The file of settings. A command that takes one takes each of its options from there or from the environment, too. */
final class ConfigOption {
    static final String NAME = "--config";

    @Option(
            names = NAME,
            paramLabel = "FILE",
            description = "Take what no option and no variable NTPHARM_... sets from this file; see docs/operation.md.")
    @Nullable
    Path file;
}
