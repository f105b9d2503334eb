package org.ntpharm.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ntpharm.articles.ArticleRole;
import org.ntpharm.articles.BundledArticle;
import org.ntpharm.articles.BundledArticles;
import org.ntpharm.calibrate.Reliability;
import org.ntpharm.claim.Pipeline;
import org.ntpharm.claim.Reading;
import org.ntpharm.evaluate.ArticleScore;
import org.ntpharm.evaluate.ExpectedClaims;
import org.ntpharm.evaluate.ScoreReport;
import org.ntpharm.evaluate.Scorer;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.load.Stopwatch;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.relation.Parser;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the reader on the bundled articles, or on an annotated corpus. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Read the bundled articles and compare with the claims that were annotated by hand;",
            "the errors of held-out articles are counted and not shown.",
            "With a FILE (JSON lines, PubTator or BioC XML): read an annotated corpus and compare with its relations."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ntpharm evaluate",
            "  ntpharm evaluate --articles held-out",
            "  ntpharm evaluate drugprot.jsonl --gold-mentions --part development --details",
            "  ntpharm evaluate drugprot.jsonl --mentions --part development"
        })
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A file of annotated documents.")
    @Nullable
    Path file;

    @Option(
            names = "--articles",
            paramLabel = "all|development|held-out",
            defaultValue = "all",
            description = "Which articles; by default all.")
    ArticleChoice choice = ArticleChoice.ALL;

    @Option(names = "--details", description = "Show scores by predicate and every error, too.")
    boolean details;

    @ArgGroup(exclusive = false, heading = "For a FILE:%n")
    CorpusOptions corpusOptions = new CorpusOptions();

    @Mixin
    ReaderOptions options = new ReaderOptions();

    @Mixin
    ImportedNames imported = new ImportedNames();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (corpusOptions.contradictory()) {
            throw new ParameterException(
                    spec.commandLine(), "--mentions goes with --corpus, --part and --details; leave out the others");
        }
        if (file != null) {
            corpusOptions.evaluate(
                    file,
                    options,
                    imported,
                    details,
                    spec.commandLine().getOut(),
                    spec.commandLine().getErr());
            return Failures.DONE;
        }
        List<BundledArticle> articles = BundledArticles.all().stream()
                .filter(article -> choice.includes(article.role()))
                .toList();
        OntologyFiles files = options.ontology.files();
        Parser.loadModelsAhead();
        ReaderParts parts = imported.beside(options.parts(files), files);
        Stopwatch watch = new Stopwatch();
        List<Reading> readings = readings(articles, parts.reader(watch));
        List<ArticleScore> scores = scores(articles, readings);
        ScoreReport report = new ScoreReport(scores);
        PrintWriter out = spec.commandLine().getOut();
        out.print(report.byArticle());
        out.printf(
                "%d sentences, %d parsed%n",
                readings.stream()
                        .mapToInt(reading -> reading.sentences().size())
                        .sum(),
                readings.stream().mapToInt(Reading::parsed).sum());
        out.print(ReadingTimes.of(watch, parts));
        out.println();
        out.print(Reliability.ofScores(scores.stream().map(ArticleScore::score).toList())
                .table());
        if (details) {
            out.println();
            out.print(report.byPredicate());
            out.println();
            out.print(report.errors());
        }
        return Failures.DONE;
    }

    private List<Reading> readings(List<BundledArticle> articles, Pipeline reader) {
        Progress progress = new Progress(spec.commandLine().getErr(), articles.size());
        progress.say("loading the language models (about 10 s) ...");
        List<Reading> readings = new ArrayList<>();
        for (BundledArticle article : articles) {
            readings.add(reader.read(article.document()));
            progress.reached(readings.size());
        }
        return readings;
    }

    private static List<ArticleScore> scores(List<BundledArticle> articles, List<Reading> readings) {
        List<ArticleScore> scores = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            BundledArticle article = articles.get(i);
            scores.add(new ArticleScore(
                    article.document(),
                    article.heldOut(),
                    Scorer.score(ExpectedClaims.parse(article.expectedClaims()), readings.get(i))));
        }
        return scores;
    }

    /** Which of the bundled articles to read. */
    private enum ArticleChoice {
        ALL,
        DEVELOPMENT,
        HELD_OUT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean includes(ArticleRole role) {
            return this == ALL || name().equals(role.name());
        }
    }
}
