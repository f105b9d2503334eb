package org.ntpharm.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ntpharm.calibrate.Reliability;
import org.ntpharm.corpus.AnnotatedDocument;
import org.ntpharm.corpus.CorpusErrors;
import org.ntpharm.corpus.CorpusFiles;
import org.ntpharm.corpus.CorpusMapping;
import org.ntpharm.corpus.CorpusReport;
import org.ntpharm.corpus.CorpusRun;
import org.ntpharm.corpus.DocumentResult;
import org.ntpharm.corpus.MentionReport;
import org.ntpharm.corpus.MentionRun;
import org.ntpharm.corpus.SavedRun;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.load.Stopwatch;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.relation.NearMisses;
import org.ntpharm.relation.Parser;
import picocli.CommandLine.Option;

/** How an annotated corpus is scored. */
final class CorpusOptions {
    @Option(
            names = "--gold-mentions",
            description = "Give the annotated mentions to the reader, so that relations alone are judged.")
    boolean goldMentions;

    @Option(
            names = "--mentions",
            description = "Judge how names are recognised, not relations: takes seconds, for nothing is parsed.")
    boolean mentions;

    @Option(
            names = "--corpus",
            paramLabel = "NAME",
            description =
                    "For PubTator and BioC files: whose types they have (bc5cdr, drugprot, phee); bc5cdr if not given.")
    @Nullable
    String corpus;

    @Option(
            names = "--part",
            paramLabel = "all|development|kept-aside",
            defaultValue = "all",
            description =
                    "Which documents; three tenths, chosen by their ids, are kept aside from tuning. By default all.")
    Part part = Part.ALL;

    @Option(names = "--save", paramLabel = "FILE", description = "Save what was annotated and read, to compare with.")
    @Nullable
    Path save;

    @Option(names = "--compare", paramLabel = "FILE", description = "Compare with a run that --save has written.")
    @Nullable
    Path compare;

    /** Which documents of a corpus to read. */
    enum Part {
        ALL,
        DEVELOPMENT,
        KEPT_ASIDE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean includes(AnnotatedDocument document) {
            return this == ALL || document.keptAside() == (this == KEPT_ASIDE);
        }
    }

    /** Whether options are given that have no meaning where names alone are judged. */
    boolean contradictory() {
        return mentions && (goldMentions || save != null || compare != null);
    }

    /** Reads and scores {@code file}. */
    void evaluate(
            Path file,
            ReaderOptions options,
            ImportedNames imported,
            boolean details,
            PrintWriter out,
            PrintWriter err) {
        List<AnnotatedDocument> documents = CorpusFiles.read(file, Optional.ofNullable(corpus)).stream()
                .filter(part::includes)
                .toList();
        if (documents.isEmpty()) {
            throw new NtpException(
                    ErrorCode.INPUT_EMPTY, file + ": no document in the part " + part + "; choose another --part");
        }
        Optional<SavedRun> before = Optional.ofNullable(compare).map(SavedRun::read);
        OntologyFiles ontology = options.ontology.files();
        if (!mentions) {
            Parser.loadModelsAhead();
        }
        ReaderParts parts = imported.beside(options.parts(ontology), ontology);
        if (mentions) {
            MentionRun names = new MentionRun(parts, ontology, CorpusMapping.bundled());
            print(new MentionReport(documents.stream().map(names::result).toList()), details, out);
            return;
        }
        Stopwatch watch = new Stopwatch();
        List<DocumentResult> results =
                results(documents, new CorpusRun(parts, ontology, CorpusMapping.bundled(), goldMentions, watch), err);
        CorpusReport report = new CorpusReport(results);
        out.print(report.byRelation());
        out.print(report.doubted());
        out.print(report.sentences());
        out.print(ReadingTimes.of(watch, parts));
        out.println();
        out.print(Reliability.ofResults(results).table());
        if (details) {
            printDetails(report, new CorpusErrors(results, new NearMisses(parts.wording(), parts.schema())), out);
        }
        SavedRun run = SavedRun.of(results);
        if (save != null) {
            run.write(save);
        }
        before.ifPresent(other -> out.print(System.lineSeparator() + run.against(other)));
    }

    private static List<DocumentResult> results(List<AnnotatedDocument> documents, CorpusRun run, PrintWriter err) {
        Progress progress = new Progress(err, documents.size());
        progress.say("loading the language models (about 10 s) ...");
        List<DocumentResult> results = new ArrayList<>();
        for (AnnotatedDocument document : documents) {
            results.add(run.result(document));
            progress.reached(results.size());
        }
        return results;
    }

    private static void print(MentionReport report, boolean details, PrintWriter out) {
        out.print(report.byKind());
        out.println();
        out.print(report.mostFrequent());
        if (details) {
            out.println();
            out.print(report.errors());
        }
    }

    private static void printDetails(CorpusReport report, CorpusErrors errors, PrintWriter out) {
        out.println();
        out.print(report.byPattern());
        out.println();
        out.print(report.confusion());
        out.println();
        out.print(report.doubtedOnes());
        out.println();
        out.print(errors.counts());
        out.println();
        out.print(errors.all());
    }
}
