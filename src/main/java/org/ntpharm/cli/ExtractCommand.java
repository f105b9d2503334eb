package org.ntpharm.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ntpharm.claim.Reading;
import org.ntpharm.input.InputFiles;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.load.Stopwatch;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.rdf.ClaimWriter;
import org.ntpharm.rdf.TrigWriter;
import org.ntpharm.relation.Parser;
import org.ntpharm.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is read in one file, and stores nothing. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Show the claims that are read in one text, with their sentences and patterns; stores nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ntpharm extract my-article.txt",
            "  ntpharm extract my-article.txt --format trig > my-article.trig",
            "  ntpharm extract my-article.txt --patterns my-patterns/",
            "  ntpharm extract my-article.txt --store ntpharm-store"
        })
final class ExtractCommand implements Callable<Integer> {
    private enum Format {
        TABLE,
        TRIG
    }

    @Parameters(paramLabel = "FILE", description = "A text in UTF-8, at most 10 MB.")
    Path input = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "table|trig",
            defaultValue = "table",
            description = "table for readers, trig for RDF tools; by default table.")
    Format format = Format.TABLE;

    @Mixin
    ImportedNames imported = new ImportedNames();

    @Mixin
    ReaderOptions options = new ReaderOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Document document = InputFiles.check(List.of(input)).get(0).document();
        OntologyFiles files = options.ontology.files();
        Parser.loadModelsAhead();
        ReaderParts parts = imported.beside(options.parts(files), files);
        new Progress(spec.commandLine().getErr(), 1).say("loading the language models (about 10 s) ...");
        Stopwatch watch = new Stopwatch();
        Reading reading = parts.reader(watch).read(document);
        spec.commandLine().getErr().print(ReadingTimes.of(watch, parts));
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.TABLE) {
            new ClaimTable(reading).print(out);
        } else {
            try (OutputStream bytes = Utf8.to(out)) {
                TrigWriter.write(
                        List.of(new ClaimWriter(imported.readWith(files)).write(reading)), files.prefixes(), bytes);
            }
        }
        return Failures.DONE;
    }
}
