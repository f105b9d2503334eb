package org.ntpharm.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ntpharm.articles.BundledArticle;
import org.ntpharm.articles.BundledArticles;
import org.ntpharm.calibrate.Calibration;
import org.ntpharm.calibrate.JudgedClaim;
import org.ntpharm.calibrate.Judging;
import org.ntpharm.corpus.AnnotatedDocument;
import org.ntpharm.corpus.CorpusFiles;
import org.ntpharm.corpus.CorpusMapping;
import org.ntpharm.corpus.CorpusRun;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.evaluate.ShortSentence;
import org.ntpharm.input.TextFile;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits the confidence of claims to what annotators say of the development data, and says how far to believe it. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = {
            "Fit the confidence of claims to the development data: the bundled articles for development, the",
            "development part of annotated corpora (FILE), and short sentences. Prints how the confidence compares",
            "with what annotators say, each document judged by a model that was fitted without it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ntpharm calibrate drugprot.jsonl bc5cdr.jsonl phee.jsonl",
            "  ntpharm calibrate *.jsonl --short development.tsv --output confidence.tsv"
        })
final class CalibrateCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files of annotated documents.")
    List<Path> corpora = new ArrayList<>();

    @Option(names = "--short", paramLabel = "FILE", description = "A table of short sentences with expected claims.")
    @Nullable
    Path shortSentences;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the weights here, as confidence.tsv has them.")
    @Nullable
    Path output;

    @Mixin
    ReaderOptions options = new ReaderOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        OntologyFiles ontology = options.ontology.files();
        ReaderParts parts = options.parts(ontology);
        Judging judging = new Judging(parts.reader());
        List<JudgedClaim> claims = new ArrayList<>();
        articles(judging, claims);
        shortSentences(judging, claims);
        CorpusRun run = new CorpusRun(parts, ontology, CorpusMapping.bundled(), false, stage -> {});
        corpora.forEach(file -> corpus(file, run, claims));
        if (claims.isEmpty()) {
            throw new NtpException(ErrorCode.INPUT_EMPTY, "calibrate: no claim was judged; name files of documents");
        }
        Calibration calibration = new Calibration(claims);
        PrintWriter out = spec.commandLine().getOut();
        out.print(calibration.crossValidated().table());
        if (output != null) {
            write(output, calibration.table());
        }
        return Failures.DONE;
    }

    private void articles(Judging judging, List<JudgedClaim> to) {
        List<BundledArticle> articles = BundledArticles.all().stream()
                .filter(article -> !article.heldOut())
                .toList();
        Progress progress = new Progress(spec.commandLine().getErr(), articles.size());
        progress.say("loading the language models (about 10 s) ...");
        int before = to.size();
        articles.forEach(article -> to.addAll(judging.of(article)));
        judged("articles for development", before, to);
    }

    private void shortSentences(Judging judging, List<JudgedClaim> to) {
        if (shortSentences == null) {
            return;
        }
        int before = to.size();
        try {
            ShortSentence.parse(TextFile.read(shortSentences).lines().toList())
                    .forEach(sentence -> to.addAll(judging.of(sentence)));
        } catch (IllegalArgumentException e) {
            throw new NtpException(
                    ErrorCode.CORPUS_INVALID, shortSentences + ": " + e.getMessage() + "; mend the file", e);
        }
        judged(shortSentences.toString(), before, to);
    }

    private void corpus(Path file, CorpusRun run, List<JudgedClaim> to) {
        List<AnnotatedDocument> documents = CorpusFiles.read(file, Optional.empty()).stream()
                .filter(document -> !document.keptAside())
                .toList();
        Progress progress = new Progress(spec.commandLine().getErr(), documents.size());
        int before = to.size();
        for (int i = 0; i < documents.size(); i++) {
            to.addAll(Judging.of(run.result(documents.get(i))));
            progress.reached(i + 1);
        }
        judged(file.toString(), before, to);
    }

    private void judged(String source, int before, List<JudgedClaim> claims) {
        List<JudgedClaim> own = claims.subList(before, claims.size());
        spec.commandLine()
                .getOut()
                .printf(
                        "%s: %d claims judged, %d of them right%n",
                        source,
                        own.size(),
                        own.stream().filter(JudgedClaim::right).count());
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new NtpException(
                    ErrorCode.INPUT_MISSING, file + ": cannot be written (" + e + "); name another file", e);
        }
    }
}
