package org.ntpharm.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ntpharm.claim.Trace;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.input.InputFiles;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.relation.NearMisses;
import org.ntpharm.relation.Parser;
import org.ntpharm.store.GraphStore;
import org.ntpharm.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how sentences are read: names, parse, patterns, cues, and why a claim is a fact or is withheld. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Show how sentences are read: names, parse, pattern, cues, and why a claim is a fact or withheld.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ntpharm explain \"Ketamine does not block dopamine receptors.\"",
            "  ntpharm explain --file my-article.txt",
            "  ntpharm explain --claim https://w3id.org/ntpharm/claim/my-article/s3-0a1b2c3d"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final String NAME = "explained";

    @Parameters(
            arity = "0..*",
            paramLabel = "SENTENCE",
            description = "Sentences, read as one text in their order; - for standard input.")
    List<String> sentences = new ArrayList<>();

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "Read the sentences of a file instead.")
    @Nullable
    Path file;

    @Option(
            names = "--claim",
            paramLabel = "IRI",
            description = "Explain the sentences of a claim of the store instead.")
    @Nullable
    String claim;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    ReaderOptions options = new ReaderOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Document document = document();
        Parser.loadModelsAhead();
        ReaderParts parts = parts(options.ontology.files());
        new Progress(spec.commandLine().getErr(), 1).say("loading the language models (about 10 s) ...");
        List<Trace> traces = new ArrayList<>();
        parts.reader().read(document, traces::add);
        Explanation explanation =
                new Explanation(document, new NearMisses(parts.wording(), parts.schema()), ReaderParts.confidence());
        traces.forEach(trace -> explanation.print(trace, spec.commandLine().getOut()));
        return Failures.DONE;
    }

    /** A claim of the store, and whatever comes with the name of a store, is read as that store reads. */
    private ReaderParts parts(OntologyFiles files) {
        boolean asStore = claim != null || spec.commandLine().getParseResult().hasMatchedOption("--store");
        ReaderParts parts = options.parts(files);
        return asStore ? ImportedNames.beside(parts, files, store.directory) : parts;
    }

    private Document document() throws Exception {
        int sources = (sentences.isEmpty() ? 0 : 1) + (file == null ? 0 : 1) + (claim == null ? 0 : 1);
        if (sources != 1) {
            throw new NtpException(
                    ErrorCode.INPUT_MISSING,
                    "explain: name one thing to explain: a sentence in quotes, --file FILE or --claim IRI");
        }
        if (file != null) {
            return InputFiles.check(List.of(file)).get(0).document();
        }
        if (claim != null) {
            try (GraphStore graphs = GraphStore.openExisting(store.directory)) {
                return new Document(NAME, ClaimSentences.of(graphs.dataset(), claim));
            }
        }
        String text = sentences.equals(List.of("-"))
                ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                : String.join("\n", sentences);
        if (text.isBlank()) {
            throw new NtpException(ErrorCode.INPUT_MISSING, "explain: the sentence is empty; write one in quotes");
        }
        return new Document(NAME, text);
    }
}
