package org.ntpharm.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.vocab.Ntp;

class QueryRunnerTest {
    private static final Dataset STORE = FixtureStore.open();
    private static final String CANONICAL = QueryCatalogue.bundled()
            .find("nmda-blockers-with-antidepressant-effect")
            .orElseThrow()
            .sparql();
    private static final String CONSTRUCT =
            "PREFIX ntp: <https://w3id.org/ntpharm/ontology#> CONSTRUCT { ?d ntp:blocks ?t } WHERE { ?d ntp:blocks ?t }";
    /** Joins everything with everything: the only way out is the time limit. */
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    @Test
    void a_table_has_short_names_aligned_columns_and_a_row_count() {
        assertThat(run(CANONICAL, ResultFormat.TABLE)).isEqualTo("""
                        drug             name
                        ---------------  -----------
                        ntr:cycloserine  cycloserine
                        ntr:ketamine     ketamine

                        2 rows
                        """);
    }

    @Test
    void long_cells_are_wrapped_between_words() {
        String words = "word ".repeat(30).strip();

        String table = run("SELECT ?n ?text { VALUES (?n ?text) { (1 \"" + words + "\") } }", ResultFormat.TABLE);

        assertThat(table.lines()).hasSize(7).allMatch(line -> line.length() <= 63);
        assertThat(table.lines().skip(3).findFirst())
                .hasValue(" ".repeat(3) + "word ".repeat(12).strip());
    }

    @Test
    void control_characters_do_not_reach_the_terminal() {
        assertThat(run("SELECT (\"a\\u001B[31m\\tb\" AS ?x) {}", ResultFormat.TABLE))
                .contains("a [31m b")
                .doesNotContain("\u001B");
    }

    @Test
    void an_unbound_cell_is_empty_and_no_row_is_said_so() {
        assertThat(run("SELECT ?a ?b { BIND(1 AS ?b) }", ResultFormat.TABLE)).contains("\n   1\n", "1 row\n");
        assertThat(run("SELECT ?a { FILTER(false) }", ResultFormat.TABLE)).isEqualTo("no rows\n");
    }

    @ParameterizedTest
    @CsvSource({"true,yes", "false,no"})
    void a_yes_or_no_question_is_answered_in_a_word(boolean condition, String word) {
        assertThat(run("ASK { FILTER(" + condition + ") }", ResultFormat.TABLE)).isEqualTo(word + "\n");
    }

    @Test
    void rows_are_written_in_the_formats_of_sparql() {
        assertThat(run(CANONICAL, ResultFormat.CSV))
                .startsWith("drug,name\r\nhttps://w3id.org/ntpharm/id/cycloserine,");
        assertThat(run(CANONICAL, ResultFormat.TSV))
                .startsWith("?drug\t?name\n<https://w3id.org/ntpharm/id/cycloserine>\t");
        assertThat(run(CANONICAL, ResultFormat.JSON)).contains("\"vars\": [ \"drug\" , \"name\" ]");
        assertThat(run(CANONICAL, ResultFormat.XML)).contains("<variable name=\"drug\"/>");
        assertThat(run("ASK {}", ResultFormat.JSON)).contains("\"boolean\" : true");
    }

    @ParameterizedTest
    @CsvSource({"TURTLE,Turtle", "TABLE,Turtle", "JSON,JSON-LD", "XML,RDF/XML"})
    void graphs_are_written_in_the_formats_of_rdf(ResultFormat format, String syntax) {
        Model answer = model(run(CONSTRUCT, format), RDFLanguages.nameToLang(syntax));

        assertThat(answer.contains(Ntp.entity("ketamine"), Ntp.BLOCKS, Ntp.entity("nmda-receptor")))
                .isTrue();
    }

    @Test
    void a_description_is_a_graph() {
        assertThat(run("DESCRIBE <https://w3id.org/ntpharm/id/ketamine>", ResultFormat.TURTLE))
                .contains("ntr:ketamine", "ntp:blocks");
    }

    @Test
    void rows_are_not_written_as_turtle() {
        assertRefused(
                CANONICAL,
                ResultFormat.TURTLE,
                "SELECT and ASK cannot be written as turtle; use one of table, csv, tsv, json, xml");
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "TSV"})
    void graphs_are_not_written_as_rows(ResultFormat format) {
        assertRefused(CONSTRUCT, format, "; use one of table, json, xml, turtle");
    }

    @Test
    void an_update_is_refused_and_changes_nothing() {
        assertRefused("DELETE WHERE { ?s ?p ?o }", ResultFormat.TABLE, "updates are refused");
        assertThat(run("ASK { ?s ?p ?o }", ResultFormat.TABLE)).isEqualTo("yes\n");
    }

    @Test
    void from_fetches_nothing(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret.ttl"), "<http://s> <http://p> \"secret\" .");

        assertThat(run("SELECT * FROM <" + file.toUri() + "> { ?s ?p ?o }", ResultFormat.TABLE))
                .isEqualTo("no rows\n");
    }

    @Test
    void from_narrows_a_question_to_the_graphs_it_names() {
        String from = "FROM <" + Ntp.directGraph("fixture") + ">";

        assertThat(run("ASK " + from + " { ?s <" + Ntp.BLOCKS + "> ?o }", ResultFormat.TABLE))
                .isEqualTo("yes\n");
        assertThat(run("ASK " + from + " { ?s a ?class }", ResultFormat.TABLE)).isEqualTo("no\n");
    }

    @Test
    void a_query_that_takes_too_long_is_given_up() {
        var runner = new QueryRunner(STORE, OntologyFiles.bundled().prefixes(), Duration.ofMillis(200));

        assertThatThrownBy(() -> runner.run(ENDLESS, ResultFormat.TABLE, new ByteArrayOutputStream()))
                .isInstanceOfSatisfying(
                        NtpException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.QUERY_TIMEOUT))
                .hasMessageContaining("within 0.2 s");
    }

    @Test
    void formats_are_known_by_their_names() {
        assertThat(ResultFormat.parse("csv")).isEqualTo(ResultFormat.CSV);
        assertThatThrownBy(() -> ResultFormat.parse("pdf"))
                .isInstanceOf(NtpException.class)
                .hasMessage("unknown format 'pdf'; use one of table, csv, tsv, json, xml, turtle");
    }

    private static String run(String sparql, ResultFormat format) {
        var out = new ByteArrayOutputStream();
        new QueryRunner(STORE, OntologyFiles.bundled().prefixes(), Duration.ofSeconds(30)).run(sparql, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void assertRefused(String sparql, ResultFormat format, String complaint) {
        assertThatThrownBy(() -> run(sparql, format))
                .isInstanceOfSatisfying(
                        NtpException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.QUERY_INVALID))
                .hasMessageContaining(complaint);
    }

    private static Model model(String text, Lang syntax) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), syntax);
        return model;
    }
}
