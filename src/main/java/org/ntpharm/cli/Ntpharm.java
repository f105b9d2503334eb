package org.ntpharm.cli;

import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program as a whole: its commands, its help and how it reports errors. */
@Command(
        name = "ntpharm",
        description = "A knowledge graph of neurotransmitter pharmacology, read out of text.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ntpharm demo                   load the bundled articles, answer a question, serve",
            "  ntpharm load my-article.txt    read an article of your own into ./ntpharm-store",
            "  ntpharm COMMAND --help         more on one command, with examples"
        },
        subcommands = {
            DemoCommand.class,
            LoadCommand.class,
            ImportCommand.class,
            ExtractCommand.class,
            ExplainCommand.class,
            QueryCommand.class,
            QueriesCommand.class,
            ServeCommand.class,
            ConfigCommand.class,
            TokenCommand.class,
            StatsCommand.class,
            CheckCommand.class,
            MappingsCommand.class,
            DumpCommand.class,
            EvaluateCommand.class,
            CalibrateCommand.class
        })
final class Ntpharm {
    private static final int WIDTH = 100;

    /** The command line, printing to {@code out} and {@code err}. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return commandLine(out, err, System.getenv());
    }

    /** The same in another environment. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err, Map<String, String> environment) {
        return new CommandLine(new Ntpharm())
                .setOut(out)
                .setErr(err)
                .setDefaultValueProvider(new Configuration(environment))
                .setUsageHelpWidth(WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Failures::usage)
                .setExecutionExceptionHandler(Failures::execution);
    }

    private Ntpharm() {}
}
