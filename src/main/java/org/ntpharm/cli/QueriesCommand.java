package org.ntpharm.cli;

import java.io.PrintWriter;
import org.ntpharm.query.CatalogueQuery;
import org.ntpharm.query.QueryCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the questions of the catalogue. */
@Command(
        name = "queries",
        mixinStandardHelpOptions = true,
        description = "List the questions that `ntpharm query NAME` knows.",
        footerHeading = "%nExamples:%n",
        footer = {"  ntpharm queries", "  ntpharm query earliest-report"})
final class QueriesCommand implements Runnable {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        String subject = "";
        for (CatalogueQuery query : QueryCatalogue.bundled().queries()) {
            if (!query.subject().equals(subject)) {
                subject = query.subject();
                out.println(subject);
            }
            out.println("  " + query.name());
            out.println("      " + query.question());
        }
    }
}
