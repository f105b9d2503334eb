package org.ntpharm.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Pipeline;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.text.Document;

/** Every pattern finds what its examples say, and nothing in their look-alikes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PatternExamplesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/ntpharm/relation/patterns");
    private static final Pattern RULE = Pattern.compile("(?s)- name: (\\S+)\\n.*?example: \"([^\"]+)\"");

    private final Pipeline reader = ReaderParts.of(OntologyFiles.bundled()).reader();

    /** A line of an examples file; a subject of {@code -} marks a look-alike. */
    private record Line(String pattern, String sentence, String subject, String property, String object) {
        boolean lookAlike() {
            return subject.equals("-");
        }
    }

    @TestFactory
    Stream<DynamicTest> each_line_holds() {
        return lines().stream().map(line -> dynamicTest(line.pattern() + ": " + line.sentence(), () -> holds(line)));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_finds_a_claim_in_its_own_example() {
        return rules().entrySet().stream()
                .map(rule -> dynamicTest(
                        rule.getKey(),
                        () -> assertThat(claims(rule.getValue()))
                                .extracting(claim -> family(claim.evidence().pattern()))
                                .contains(family(rule.getKey()))));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_has_lines_of_both_kinds() {
        List<Line> lines = lines();
        return rules().keySet().stream()
                .map(rule -> dynamicTest(
                        rule,
                        () -> assertThat(lines)
                                .filteredOn(line -> line.pattern().equals(rule))
                                .extracting(Line::lookAlike)
                                .contains(true, false)));
    }

    private void holds(Line line) {
        List<Claim> claims = claims(line.sentence());
        if (line.lookAlike()) {
            assertThat(claims).extracting(claim -> claim.evidence().pattern()).doesNotContain(line.pattern());
        } else {
            assertThat(claims)
                    .filteredOn(claim -> family(claim.evidence().pattern()).equals(family(line.pattern())))
                    .extracting(claim -> List.of(claim.subject(), claim.predicate(), claim.object()))
                    .contains(List.of(line.subject(), line.property(), line.object()));
        }
    }

    private List<Claim> claims(String sentence) {
        return reader.read(new Document("example", sentence)).claims();
    }

    private static String family(String pattern) {
        return pattern.substring(0, pattern.indexOf('.'));
    }

    private static Map<String, String> rules() {
        Map<String, String> rules = new TreeMap<>();
        for (Path file : files(".yml")) {
            Matcher matcher = RULE.matcher(text(file));
            while (matcher.find()) {
                rules.put(matcher.group(1), matcher.group(2));
            }
        }
        assertThat(rules).hasSizeGreaterThan(20);
        return rules;
    }

    private static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Path file : files(".examples.tsv")) {
            text(file)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] cells = line.split("\t");
                        lines.add(new Line(cells[0], cells[1], cells[2], cells[3], cells[4]));
                    });
        }
        return lines;
    }

    private static List<Path> files(String ending) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
