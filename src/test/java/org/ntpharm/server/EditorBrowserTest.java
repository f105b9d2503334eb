package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ntpharm.query.CatalogueQuery;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.vocab.Ntp;
import org.openqa.selenium.Keys;

/** The SPARQL editor as people use it. */
@Tag("alone")
class EditorBrowserTest {
    private static NtpServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = Servers.withFixture();
        browser = Browser.open(server.port());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        server.close();
    }

    @BeforeEach
    void open() {
        browser.look(1280, false);
        browser.go("/editor");
        browser.one(".CodeMirror");
    }

    @AfterEach
    void nothing_failed_and_nobody_else_was_asked() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requestsElsewhere()).isEmpty();
    }

    @Test
    void a_query_is_run_and_its_rows_lead_to_pages_here() {
        browser.one("#run").click();

        browser.await("rows", () -> browser.texts("#result tbody tr").size() == 2);
        assertThat(browser.texts("#result tbody tr"))
                .anyMatch(row -> row.contains("ntr:cycloserine"))
                .anyMatch(row -> row.contains("ntr:ketamine"));
        assertThat(browser.one("#status").getText()).startsWith("2 rows in ");
        browser.one("#result a[href='/id/ketamine']").click();
        browser.await("the page", () -> browser.place().equals("/page/ketamine"));
    }

    @Test
    void every_question_of_the_catalogue_can_be_chosen_by_subject() {
        assertThat(browser.all("#question optgroup > option"))
                .hasSameSizeAs(QueryCatalogue.bundled().queries());
        CatalogueQuery earliest =
                QueryCatalogue.bundled().find("earliest-report").orElseThrow();

        browser.one("#question option[value='" + earliest.path() + "']").click();

        assertThat(browser.one("#asks").getText()).isEqualTo(earliest.question());
        assertThat(text()).isEqualTo(earliest.sparql());
    }

    @Test
    void terms_of_the_ontology_and_entities_are_completed_by_their_names() {
        write("SELECT * { ?drug ntp:antagon");
        assertThat(completions())
                .anyMatch(line -> line.startsWith("ntp:antagonistOf") && line.contains("is antagonist"));
        write("SELECT * { ?drug ntp:blocks ntr:nmda-rec");
        browser.await(
                "the receptor", () -> completions().stream().anyMatch(line -> line.startsWith("ntr:nmda-receptor")));
        browser.press(Keys.ENTER);
        browser.await("the choice", () -> text().contains("ntr:nmda-receptor"));
        assertThat(text()).contains("PREFIX ntp: <https://w3id.org/ntpharm/ontology#>");
    }

    @Test
    void a_refused_query_says_why() {
        write("DROP ALL");
        browser.press(Keys.chord(Keys.CONTROL, Keys.ENTER));

        browser.await("the reason", () -> browser.one("#result").getText().contains("updates are refused"));
        assertThat(browser.one("#status").getText()).isEqualTo("The query was refused.");
        // That the server answered 400 is what the browser notes by itself.
        assertThat(browser.complaints()).allMatch(line -> line.contains("400"));
    }

    @Test
    void a_graph_is_shown_as_triples() {
        browser.go("/editor?query=" + Client.encode("CONSTRUCT WHERE { ?s <" + Ntp.BLOCKS + "> ?o }"));
        browser.one(".CodeMirror");
        browser.one("#run").click();

        browser.await("triples", () -> browser.one("#result").getText().contains("ntr:ketamine"));
        browser.one("#result .select_graph").click();
        browser.await("a drawing", () -> browser.all("#result .picture canvas").size() > 0);
        assertThat(browser.one("#result .picture").getDomAttribute("aria-label"))
                .startsWith("Graph of ")
                .endsWith(" relations; the table names them.");
        browser.run("document.querySelector('#result .picture')._cyreg.cy.getElementById('"
                + Ntp.entity("ketamine").getURI() + "').emit('tap'); return true");
        browser.await("the page", () -> browser.place().equals("/page/ketamine"));
    }

    @Test
    void numbers_are_shown_as_bars() {
        browser.go("/editor?query="
                + Client.encode("SELECT ?name (STRLEN(?name) AS ?length) { VALUES ?name { 'abc' 'abcdef' } }"));
        browser.one(".CodeMirror");
        browser.one("#run").click();
        browser.one("#result .select_chart").click();

        browser.await("bars", () -> browser.texts("#result .chart th").equals(List.of("abc", "abcdef")));
        assertThat(browser.texts("#result .chart td:last-child")).containsExactly("3", "6");
        assertThat(browser.all("#result .chart rect"))
                .extracting(bar -> bar.getDomAttribute("width"))
                .containsExactly("50%", "100%");
    }

    @Test
    void an_answer_can_be_seen_as_it_came_and_taken_away() {
        browser.one("#run").click();
        browser.one("#result .select_response").click();

        browser.await("the response", () -> browser.one("#result").getText().contains("\"bindings\""));
        assertThat(browser.one("#result .yasr_downloadIcon").isDisplayed()).isTrue();
    }

    @Test
    void a_table_is_downloaded(@TempDir Path folder) throws IOException {
        browser.downloadTo(folder);
        browser.one("#run").click();
        browser.await("rows", () -> browser.texts("#result tbody tr").size() == 2);
        browser.one("#result .yasr_downloadIcon").click();

        Path file = folder.resolve("queryResults.csv");
        browser.await("the file", () -> Files.exists(file));
        assertThat(Files.readString(file)).contains("id/cycloserine", "id/ketamine");
    }

    @Test
    void the_editor_is_left_by_key_and_leaves_nothing_behind() {
        browser.one(".CodeMirror textarea, .CodeMirror").click();
        browser.press(Keys.ESCAPE);
        assertThat(browser.run("return document.activeElement.tagName")).isEqualTo("BODY");
        browser.one("#run").click();
        browser.await("rows", () -> browser.texts("#result tbody tr").size() == 2);
        assertThat(browser.run("return localStorage.length")).isEqualTo(0L);
    }

    @Test
    void nothing_bars_the_way_in_light_dark_and_narrow() {
        browser.one("#run").click();
        browser.await("rows", () -> browser.texts("#result tbody tr").size() == 2);
        for (boolean dark : List.of(false, true)) {
            for (int width : List.of(1280, 390)) {
                browser.look(width, dark);
                assertThat(browser.barriers())
                        .as("dark %s, width %s", dark, width)
                        .isEmpty();
            }
        }
    }

    private static void write(String text) {
        browser.run("let editor = document.querySelector('.CodeMirror').CodeMirror;"
                + "editor.setValue(''); editor.focus(); return true");
        browser.press(text);
    }

    private static String text() {
        return (String) browser.run("return document.querySelector('.CodeMirror').CodeMirror.getValue()");
    }

    private static List<String> completions() {
        browser.one(".CodeMirror-hints li");
        return browser.texts(".CodeMirror-hints li");
    }
}
