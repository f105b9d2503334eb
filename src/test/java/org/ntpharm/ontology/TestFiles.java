package org.ntpharm.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders in which each file is a test. */
final class TestFiles {
    private TestFiles() {}

    /** The files of {@code folder} that end in {@code suffix}, by name; at least one. */
    static Stream<Path> in(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new AssertionError("no " + suffix + " in " + folder);
            }
            return found.stream();
        }
    }
}
