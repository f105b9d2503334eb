package org.ntpharm.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.input.TextFile;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.query.CatalogueQuery;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.query.QueryRunner;
import org.ntpharm.query.ResultFormat;
import org.ntpharm.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the store one question. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description =
                "Ask the store: a question of the catalogue by its name, or SPARQL from a file or standard input.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ntpharm query nmda-blockers-with-antidepressant-effect",
            "  ntpharm query my-question.rq --format csv > answer.csv",
            "  echo 'SELECT * { ?s ?p ?o } LIMIT 5' | ntpharm query -"
        })
final class QueryCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "NAME|FILE|-",
            description = "A name that `ntpharm queries` lists, a file of SPARQL, or - for standard input.")
    String query = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv, tsv, json, xml or turtle; by default table.")
    String format = "table";

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Give up after this time; by default ${DEFAULT-VALUE}.")
    int timeout = 60;

    @Mixin
    StoreOption store = new StoreOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        ResultFormat wanted = ResultFormat.parse(format);
        Duration limit = Seconds.parse("--timeout", timeout);
        String sparql = sparql();
        try (GraphStore graphs = GraphStore.openExisting(store.directory);
                OutputStream out = Utf8.to(spec.commandLine().getOut())) {
            new QueryRunner(graphs.dataset(), OntologyFiles.bundled().prefixes(), limit).run(sparql, wanted, out);
        }
        return Failures.DONE;
    }

    private String sparql() throws IOException {
        if (query.equals("-")) {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Optional<CatalogueQuery> known = QueryCatalogue.bundled().find(query);
        if (known.isPresent()) {
            return known.get().sparql();
        }
        Path file = Path.of(query);
        if (!Files.exists(file)) {
            throw new NtpException(
                    ErrorCode.QUERY_INVALID,
                    "there is neither a question nor a file called '" + query
                            + "'; `ntpharm queries` lists the questions");
        }
        return TextFile.read(file);
    }
}
