package org.ntpharm.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.input.TextFile;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How texts are read by commands that store nothing. */
final class ReaderOptions {
    @Mixin
    OntologyOptions ontology = new OntologyOptions();

    @Option(
            names = "--patterns",
            paramLabel = "DIR",
            description = "Other patterns instead of the bundled ones: a folder of .yml files.")
    @Nullable
    Path patterns;

    /** What texts are read with; everything in it has been checked. */
    ReaderParts parts(OntologyFiles files) {
        return patterns == null ? ReaderParts.of(files) : ReaderParts.of(files, patternsIn(patterns));
    }

    private static Map<String, String> patternsIn(Path folder) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : patternFiles(folder)) {
            texts.put(file.toString(), TextFile.read(file));
        }
        if (texts.isEmpty()) {
            throw new NtpException(
                    ErrorCode.INPUT_MISSING, folder + ": no .yml file in this folder; name a folder of patterns");
        }
        return texts;
    }

    private static List<Path> patternFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new NtpException(
                    ErrorCode.INPUT_MISSING, folder + ": is no folder that can be read (" + e + "); check the path", e);
        }
    }
}
