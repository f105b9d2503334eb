package org.ntpharm.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ntpharm.error.NtpException;
import org.ntpharm.mention.Lexicon;
import org.ntpharm.ontology.LexiconReader;
import org.ntpharm.ontology.Misspellings;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.ontology.SchemaReader;
import org.ntpharm.ontology.WordingReader;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.reference.Comparison;
import org.ntpharm.relation.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks all that a run rests on and reports each part, also after one has failed. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Check ontology, vocabulary, wording, patterns, queries and, where there is one, the store;",
            "with --reference also that each identifier names what its entity is.",
            "Exits with 1 if anything fails."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ntpharm check",
            "  ntpharm check --vocabulary new-drugs.ttl",
            "  ntpharm check --patterns my-patterns/ --store /data/my-store",
            "  ntpharm check --reference my-tables/ --verbose"
        })
final class CheckCommand implements Callable<Integer> {
    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    ReaderOptions options = new ReaderOptions();

    @Mixin
    ReferenceOption reference = new ReferenceOption();

    @Option(
            names = "--verbose",
            description = "With --reference, also list the agreed differences, the identifiers that no table has, and "
                    + "those that only the tables have.")
    boolean verbose;

    @Spec
    CommandSpec spec = CommandSpec.create();

    private int failed;

    @Override
    public Integer call() {
        OntologyFiles files = options.ontology.files();
        check(
                "ontology",
                () -> files.schema().size() + " triples, " + files.parsedRules().size() + " rules");
        check("vocabulary", () -> names(files));
        check("wording", () -> words(files));
        check("patterns", () -> {
            options.parts(files);
            return "compile with the wording";
        });
        check("queries", () -> QueryCatalogue.bundled().queries().size() + " questions");
        check("store", () -> store(files, store.directory));
        if (reference.folder != null) {
            reference(files);
        }
        return failed == 0 ? Failures.DONE : Failures.FINISHED_WITH_REJECTS;
    }

    private void check(String part, Check check) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            out.printf("ok    %-11s %s%n", part, check.detail());
        } catch (NtpException e) {
            fail(part, e.code().label() + " " + e.getMessage());
        }
        out.flush();
    }

    private void fail(String part, String why) {
        failed++;
        spec.commandLine().getOut().printf("FAIL  %-11s %s%n", part, why);
    }

    private void reference(OntologyFiles files) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Comparison comparison = reference.compare(files);
            ReferenceReport report = new ReferenceReport(comparison, out);
            if (comparison.isClean()) {
                out.printf("ok    %-11s %s%n", "reference", report.summary());
            } else {
                fail("reference", report.summary());
            }
            report.details(verbose);
        } catch (NtpException e) {
            fail("reference", e.code().label() + " " + e.getMessage());
        }
        out.flush();
    }

    private static String names(OntologyFiles files) {
        Lexicon lexicon = LexiconReader.read(files.schema(), files.vocabulary());
        return lexicon.size() + " entities, " + Misspellings.counted(files.vocabulary(), lexicon) + " misspellings";
    }

    private static String words(OntologyFiles files) {
        Wording wording = WordingReader.read(files.wording(), SchemaReader.read(files.schema()));
        return "words for " + wording.properties().size() + " properties";
    }

    private static String store(OntologyFiles files, Path directory) {
        return Files.exists(directory) ? StoreShapes.check(directory, files) : "none in " + directory;
    }

    /** A part of the check: says what it found, or throws. */
    private interface Check {
        String detail();
    }
}
