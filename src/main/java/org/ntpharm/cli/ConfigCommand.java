package org.ntpharm.cli;

import java.io.PrintWriter;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/** Takes what {@code serve} takes, and shows it instead of serving. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        description = "Show each setting of serve, its value and where that comes from: an option, a variable, the "
                + "file of --config, or the default.",
        footerHeading = "%nExamples:%n",
        footer = {"  ntpharm config", "  ntpharm config --config ntpharm.yml --port 8080"})
final class ConfigCommand extends ServeCommand {
    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-18s%-28s%s%n", "setting", "value", "from");
        Configuration.settings(spec)
                .forEach(option -> out.printf(
                        "%-18s%-28s%s%n",
                        Configuration.name(option), Objects.toString(option.getValue(), ""), origin(option)));
    }

    private String origin(OptionSpec option) {
        if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
            return option.longestName();
        }
        var configuration = (Configuration) spec.defaultValueProvider();
        return configuration.of(option).map(Configuration.Setting::origin).orElse("default");
    }
}
