package org.ntpharm.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code ontology/prefixes.ttl} is the only list of prefixes: no file gives one another meaning or one that is not in
 * the list.
 */
class PrefixesTest {
    private static final Pattern PREFIX = Pattern.compile("(?im)^@?prefix\\s+([\\w-]+):\\s*<([^>]*)>");
    private static final Map<String, String> DECLARED =
            OntologyFiles.bundled().prefixes().getNsPrefixMap();

    @TestFactory
    Stream<DynamicTest> each_file_uses_declared_prefixes() throws IOException {
        return Stream.of("ontology", "ontology/vocabulary", "ontology/rules", "ontology/checks")
                .map(Path::of)
                .flatMap(PrefixesTest::filesIn)
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(),
                        () -> assertThat(DECLARED).containsAllEntriesOf(prefixesOf(Files.readString(file)))));
    }

    private static Map<String, String> prefixesOf(String text) {
        Map<String, String> prefixes = new TreeMap<>();
        PREFIX.matcher(text).results().forEach(found -> prefixes.put(found.group(1), found.group(2)));
        assertThat(prefixes).isNotEmpty();
        return prefixes;
    }

    private static Stream<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
