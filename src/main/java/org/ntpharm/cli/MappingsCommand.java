package org.ntpharm.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.reference.SssomWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what the vocabulary matches elsewhere, for tools that read mappings. */
@Command(
        name = "mappings",
        mixinStandardHelpOptions = true,
        description = {
            "Write the identifiers of the vocabulary as mappings in SSSOM/TSV.",
            "With --reference, each says by which name it was found right, and carries the name of the other side."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ntpharm mappings --output ntpharm.sssom.tsv",
            "  ntpharm mappings --reference my-tables/ --output ntpharm.sssom.tsv"
        })
final class MappingsCommand implements Runnable {
    @Mixin
    OntologyOptions ontology = new OntologyOptions();

    @Mixin
    ReferenceOption reference = new ReferenceOption();

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write; by default standard output.")
    @Nullable
    Path output;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        OntologyFiles files = ontology.files();
        String mappings = SssomWriter.write(files, reference.compare(files));
        if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(mappings);
            out.flush();
        } else {
            write(output, mappings);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new NtpException(
                    ErrorCode.INPUT_MISSING,
                    file + ": cannot be written (" + e + "); check the path and its rights",
                    e);
        }
    }
}
