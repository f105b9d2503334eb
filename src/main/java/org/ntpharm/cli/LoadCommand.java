package org.ntpharm.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.ntpharm.input.InputFile;
import org.ntpharm.input.InputFiles;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.relation.Parser;
import org.ntpharm.store.GraphStore;
import org.ntpharm.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files into the store: all of them, or if one is no text, none. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = {
            "Read articles of plain text into the store, which is made where there is none.",
            "A document is known by its file name. Loading it again changes nothing; loading a changed text under the"
                    + " same name replaces all that was read in the old one."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ntpharm load my-article.txt",
            "  ntpharm load articles/ --store /data/my-store",
            "  ntpharm load trial.txt --vocabulary new-drugs.ttl"
        })
final class LoadCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Texts in UTF-8, at most 10 MB each; a folder stands for all .txt files in it and below.")
    List<Path> inputs = new ArrayList<>();

    @Option(names = "--strict", description = "Exit with 1 if claims were left out because they do not fit the shapes.")
    boolean strict;

    @Option(names = "--again", description = "Read unchanged documents anew, too.")
    boolean again;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    OntologyOptions ontology = new OntologyOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<InputFile> files = InputFiles.check(inputs);
        OntologyFiles ontologyFiles = ontology.files();
        Parser.loadModelsAhead();
        ReaderParts parts = ReaderParts.of(ontologyFiles);
        try (GraphStore graphs = GraphStore.open(store.directory, ontologyFiles)) {
            Progress progress = new Progress(spec.commandLine().getErr(), files.size());
            LoadSummary summary = new Loading(
                            parts.withNames(ontologyFiles, graphs.importedVocabulary("")), graphs, progress)
                    .load(documents(files), again);
            PrintWriter out = spec.commandLine().getOut();
            summary.print(out, graphs.statistics());
            return strict && summary.hasRejects() ? Failures.FINISHED_WITH_REJECTS : Failures.DONE;
        }
    }

    private static List<Supplier<Document>> documents(List<InputFile> files) {
        List<Supplier<Document>> documents = new ArrayList<>();
        files.forEach(file -> documents.add(file::document));
        return documents;
    }
}
