package org.ntpharm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.query.QueryCatalogue;
import picocli.CommandLine;

/** The documentation says what the program does. */
class DocsTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^    (?:bin/)?ntpharm (.+)$");

    @Test
    void every_error_has_its_paragraph_and_every_paragraph_its_error() throws IOException {
        List<String> headings = headings("docs/errors.md").stream()
                .filter(heading -> heading.startsWith("NTP-"))
                .toList();

        assertThat(headings)
                .containsExactlyElementsOf(
                        Arrays.stream(ErrorCode.values()).map(ErrorCode::label).toList());
    }

    @Test
    void every_command_has_its_paragraph() throws IOException {
        assertThat(headings("docs/cli.md").stream().skip(1))
                .containsExactlyInAnyOrderElementsOf(commands().getSubcommands().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/cli.md", "docs/import.md", "docs/operation.md"})
    void every_command_that_is_shown_can_be_parsed(String file) throws IOException {
        List<String> lines = COMMAND.matcher(Files.readString(Path.of(file)))
                .results()
                .map(found -> found.group(1))
                .filter(line -> line.equals(line.toLowerCase(Locale.ROOT)))
                .toList();

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(commands().parseArgs(line.split(" "))).isNotNull());
    }

    @Test
    void the_readme_shows_the_canonical_query_as_it_is() throws IOException {
        String sparql = QueryCatalogue.bundled()
                .find("nmda-blockers-with-antidepressant-effect")
                .orElseThrow()
                .sparql();
        String body = sparql.lines().filter(line -> !line.startsWith("#")).reduce("", (all, line) -> all + line + "\n");

        assertThat(Files.readString(Path.of("README.md"))).contains(body.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "load",
                "extract",
                "explain",
                "query",
                "queries",
                "serve",
                "config",
                "token",
                "stats",
                "check",
                "mappings",
                "dump",
                "evaluate",
                "import"
            })
    void every_command_explains_itself_with_examples(String command) {
        Outcome outcome = Outcome.of(command, "--help");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("Usage: ntpharm " + command).contains("Examples:");
    }

    private static CommandLine commands() {
        return Ntpharm.commandLine(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()));
    }

    private static List<String> headings(String file) throws IOException {
        return Pattern.compile("(?m)^#+ (.+)$")
                .matcher(Files.readString(Path.of(file)))
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(heading -> !heading.equals("Errors"))
                .toList();
    }
}
