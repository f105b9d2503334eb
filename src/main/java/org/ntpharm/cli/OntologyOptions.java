package org.ntpharm.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ntpharm.ontology.OntologyFiles;
import picocli.CommandLine.Option;

/** With which ontology and names texts are read. */
final class OntologyOptions {
    @Option(
            names = "--ontology",
            paramLabel = "DIR",
            description = "Another ontology instead of the bundled one: a folder laid out as ontology/ is.")
    @Nullable
    Path folder;

    @Option(
            names = "--vocabulary",
            paramLabel = "FILE",
            description = "More names, in Turtle as in ontology/vocabulary/; may be repeated.")
    List<Path> vocabulary = new ArrayList<>();

    /** The files that the options name; what cannot be parsed is found when it is used. */
    OntologyFiles files() {
        OntologyFiles files = folder == null ? OntologyFiles.bundled() : OntologyFiles.at(folder);
        for (Path more : vocabulary) {
            files = files.withVocabulary(more);
        }
        return files;
    }
}
