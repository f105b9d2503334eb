package org.ntpharm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings come from options, the environment, a file, or nowhere; in this order. */
class ConfigTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name_the_file() {
        file = folder.resolve("ntpharm.yml");
    }

    @Test
    void each_setting_is_taken_from_the_first_that_has_it() throws IOException {
        Files.writeString(file, "# ours\nport: 1001\ntimeout: 11\n\nrate: 60\nopen-metrics: true\n");
        var environment = Map.of("NTPHARM_PORT", "1002", "NTPHARM_TIMEOUT", "12", "NTPHARM_CONFIG", "/nowhere");

        Outcome outcome = Outcome.in(environment, "config", "--config", file.toString(), "--port", "1003");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out().lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "port 1003 --port",
                        "timeout 12 NTPHARM_TIMEOUT",
                        "rate 60 " + file + " line 5",
                        "open-metrics true " + file + " line 6",
                        "max-results 250000 default");
    }

    @Test
    void the_environment_may_name_the_file_and_the_store() throws IOException {
        Files.writeString(file, "base-path: /kg/");

        Outcome outcome =
                Outcome.in(Map.of("NTPHARM_CONFIG", file.toString(), "NTPHARM_STORE", "/data/store"), "config");

        assertThat(outcome.out().lines().map(line -> line.replaceAll(" +", " ")))
                .contains("base-path /kg " + file + " line 1", "store /data/store NTPHARM_STORE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            port: 70000           | line 2: port is '70000'; give a whole number from 0 to 65535
            timeout: 0            | line 2: timeout is '0'; give a whole number from 1 to 86400
            host: example.org     | line 2: host is 'example.org'; give localhost or 0.0.0.0
            base-path: kg         | line 2: base-path is 'kg'; give a path like /kg
            public-url: kg.org/x  | line 2: public-url is 'kg.org/x'; give scheme, host
            open-metrics: perhaps | line 2: open-metrics is 'perhaps'; 'perhaps' is not a boolean
            colour: red           | line 2: there is no setting 'colour'; there are
            port: [1, 2]          | line 2: a name has one value
            port: "80             | line 4: no YAML:
            max-results: 9        | line 3: max-results is set on line 2 already
            """)
    void a_bad_line_is_refused_in_one_line_that_says_where_it_is(String line, String complaint) throws IOException {
        Files.writeString(file, "max-url: 1000\n" + line + "\nmax-results: 9\n");

        Outcome outcome = Outcome.in(Map.of(), "serve", "--config", file.toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err().lines()).hasSize(2);
        assertThat(outcome.err()).startsWith("ntpharm: NTP-120 " + file + " " + complaint);
    }

    @Test
    void a_bad_variable_is_refused_by_its_name() {
        Outcome outcome = Outcome.in(Map.of("NTPHARM_MAX_QUERIES", "many"), "config");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("ntpharm: NTP-120 NTPHARM_MAX_QUERIES: max-queries is 'many'; give a whole number");
    }

    @Test
    void a_bad_option_is_refused_by_its_name() {
        Outcome outcome = Outcome.in(Map.of(), "serve", "--max-queries", "0");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("ntpharm: NTP-100 ")
                .contains("--max-queries", "give a whole number from 1 to");
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        Outcome outcome = Outcome.in(Map.of(), "config", "--config", file.toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("ntpharm: NTP-101 ").contains(file.toString());
    }

    @Test
    void other_commands_are_not_touched() {
        Outcome outcome = Outcome.in(Map.of("NTPHARM_TIMEOUT", "nonsense"), "queries");

        assertThat(outcome.exitCode()).isZero();
    }
}
