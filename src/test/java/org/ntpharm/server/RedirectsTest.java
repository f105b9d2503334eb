package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.vocab.Ntp;

/** The redirects of the permanent IRIs lead to paths that the server answers. */
class RedirectsTest {
    private static final Pattern RULE =
            Pattern.compile("(?m)^RewriteRule (\\S+) https://ntpharm\\.example\\.org(/\\S*) \\[R=302,L.*]$");

    private static NtpServer server;
    private static Client client;
    private static List<Rule> rules = List.of();

    @BeforeAll
    static void start() throws IOException {
        server = Servers.withFixture();
        client = new Client(server.port());
        rules = RULE.matcher(Files.readString(Path.of("docs/w3id/.htaccess")))
                .results()
                .map(found -> new Rule(Pattern.compile(found.group(1)), found.group(2)))
                .toList();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id/ketamine",
                "claim/fixture/1a",
                "doc/fixture",
                "ref/fixture/crane-1959",
                "graph/claims/fixture",
                "graph/vocabulary",
                "ontology",
                "ontology/0.1.0",
                "dataset",
                "sparql",
                "dumps/ntpharm.nt.gz"
            })
    void an_iri_of_each_kind_leads_to_an_answer(String path) {
        String target = target(path).orElseThrow();

        assertThat(client.get(target, "*/*").statusCode()).as(Ntp.BASE + path).isIn(200, 303);
    }

    @Test
    void every_rule_is_one_that_this_test_understands() throws IOException {
        long written = Files.readAllLines(Path.of("docs/w3id/.htaccess")).stream()
                .filter(line -> line.startsWith("RewriteRule"))
                .count();

        assertThat(rules).hasSize((int) written);
    }

    @Test
    void nothing_else_is_redirected() {
        assertThat(target("index.php")).isEmpty();
        assertThat(target("id/")).isEmpty();
        assertThat(target("ontology/../secret")).isEmpty();
    }

    private static Optional<String> target(String path) {
        return rules.stream()
                .map(rule -> rule.apply(path))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * One rule of Apache's mod_rewrite.
     *
     * @param pattern of the path
     * @param target the path at the server, with groups
     */
    private record Rule(Pattern pattern, String target) {
        Optional<String> apply(String path) {
            Matcher matcher = pattern.matcher(path);
            return matcher.find() ? Optional.of(matcher.replaceFirst(target)) : Optional.empty();
        }
    }
}
