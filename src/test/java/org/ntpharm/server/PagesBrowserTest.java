package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.store.GraphStore;
import org.ntpharm.vocab.Ntp;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages as people use them. */
@Tag("alone")
class PagesBrowserTest {
    private static final String EVIL = "<script>document.title='owned'</script><img src=x onerror=alert(1)>";

    private static NtpServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        GraphStore store = Servers.fixture();
        Txn.executeWrite(store.dataset(), () -> store.dataset().addNamedModel(Ntp.claimsGraph("evil"), evil()));
        server = Servers.start(Servers.SETTINGS, store);
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
    void usual() {
        browser.look(1280, false);
    }

    @AfterEach
    void nothing_failed_and_nobody_else_was_asked() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requestsElsewhere()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=ket",
                "/page/ketamine",
                "/page/nmda-receptor",
                "/page/claim/fixture/5a",
                "/page/claim/fixture/4c",
                "/page/doc/fixture",
                "/page/ref/fixture/crane-1959",
                "/page/graph/direct/fixture",
                "/page/ontology",
                "/ask",
                "/query?name=earliest-report"
            })
    void nothing_bars_the_way_and_nothing_runs_out_of_the_page(String path) {
        for (boolean dark : List.of(false, true)) {
            for (int width : List.of(1280, 390)) {
                browser.look(width, dark);
                browser.go(path);
                assertThat(browser.barriers())
                        .as("dark %s, width %s", dark, width)
                        .isEmpty();
                assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                        .as("width")
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void a_name_is_completed_and_chosen_by_key() {
        browser.go("/");
        browser.one("#name").sendKeys("cyclos");

        browser.await("names", () -> browser.texts("[role=option]").size() > 0);
        assertThat(browser.texts("[role=option] b")).startsWith("cycloserine");
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.one("[role=option][aria-selected=true] b").getText()).isEqualTo("cycloserine");
        browser.press(Keys.ENTER);
        browser.await("the page", () -> browser.place().equals("/page/cycloserine"));
    }

    @Test
    void what_is_written_is_sought_where_nothing_is_chosen() {
        browser.go("/page/ketamine");
        browser.one("nav input").sendKeys("seromycin", Keys.ENTER);

        browser.await("the search", () -> browser.place().equals("/search?q=seromycin"));
        browser.one(".hits a").click();
        browser.await("the page", () -> browser.place().equals("/page/cycloserine"));
    }

    @Test
    void the_content_is_reached_by_the_first_link() {
        browser.go("/page/ketamine");
        WebElement first = browser.tab();

        assertThat(first.getText()).isEqualTo("Skip to the content");
        assertThat(first.getRect().getX()).isNotNegative();
        browser.press(Keys.ENTER);
        assertThat(browser.place()).endsWith("#content");
        assertThat((Boolean) browser.run("return document.activeElement.matches('body, #content')"))
                .isTrue();
        WebElement next = browser.tab();
        assertThat(next.findElements(By.xpath("ancestor::main"))).isNotEmpty();
        assertThat(next.getCssValue("outline-style")).isEqualTo("solid");
    }

    @Test
    void a_claim_is_reached_from_the_document_and_the_document_from_the_claim() {
        browser.go("/page/doc/fixture");
        browser.one("#text a[href='/page/claim/fixture/3a']").click();

        browser.await("the claim", () -> browser.place().equals("/page/claim/fixture/3a"));
        browser.one("#sentence .source a").click();
        browser.await("its sentence", () -> browser.place().startsWith("/page/doc/fixture#char="));
    }

    @Test
    void the_graph_shows_neighbours_leaves_kinds_out_and_leads_on() {
        browser.go("/page/ketamine");
        browser.await("the graph", () -> neighbours() > 3);
        int all = neighbours();

        assertThat(browser.texts("#shown label").stream().filter(text -> !text.isEmpty()))
                .contains("targets", "effects and processes", "facts", "denied", "hedged");
        browser.one("#shown [name=TARGET]").click();
        assertThat(neighbours()).isEqualTo(all - 1);
        browser.one("#shown [name=TARGET]").click();
        browser.one("#shown [name=FACT]").click();
        assertThat(neighbours()).isBetween(1, all - 1);
        assertThat(browser.one("#picture").getDomAttribute("aria-label")).contains(" of " + all + " neighbours");

        browser.one("#shown [name=FACT]").click();
        browser.run("document.getElementById('picture')._cyreg.cy.getElementById('"
                + Ntp.entity("nmda-receptor").getURI() + "').emit('tap'); return true");
        browser.await("the receptor", () -> browser.place().equals("/page/nmda-receptor"));
    }

    @Test
    void an_entity_of_which_no_text_speaks_has_no_graph() {
        browser.go("/page/haloperidol");

        assertThat(browser.all("#graph")).isEmpty();
        assertThat(browser.one("h1").getText()).isEqualTo("haloperidol");
    }

    @Test
    void a_question_is_put_together_and_answered_in_place() {
        browser.go("/ask");
        assertThat(browser.texts("#found tbody tr"))
                .containsExactly("ntr:cycloserine cycloserine", "ntr:ketamine ketamine");

        browser.all("#conditions .remove").get(1).click();
        browser.await("the shorter question", () -> !sparql().contains("hasEffect"));
        WebElement line = browser.all("#conditions fieldset").get(1);
        line.findElement(By.cssSelector("[name=is] [value=denied]")).click();
        line.findElement(By.cssSelector("[name=relation] [value=hasAdverseEffect]"))
                .click();
        line.findElement(By.cssSelector("input")).sendKeys("neuropsych");
        browser.await("names", () -> browser.texts("[role=option] b").contains("neuropsychiatric effect"));
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ENTER);

        browser.await("the answer", () -> browser.texts("#found tbody tr").equals(List.of("ntr:ketamine ketamine")));
        assertThat(sparql()).contains("ntp:withheldBecause", "ntp:WithheldNegated");
        assertThat(browser.place()).contains("is=denied", "entity=neuropsychiatric+effect");
    }

    @Test
    void only_relations_that_fit_what_is_sought_are_offered() {
        browser.go("/ask");
        browser.one("[name=kind] [value=Receptor]").click();

        assertThat((Boolean)
                        browser.run("return document.querySelector('[name=relation] [value=memberOfClass]').disabled"))
                .isTrue();
        assertThat((Boolean)
                        browser.run("return document.querySelector('[name=relation] [value=\"^blocks\"]').disabled"))
                .isFalse();
    }

    @Test
    void markup_in_names_is_shown_as_text_in_pages_completions_and_graphs() {
        for (String path : List.of(
                "/page/evil",
                "/page/doc/evil",
                "/page/claim/evil/1",
                "/ask?kind=Drug&relation=blocks&entity=%3Cscript%3E")) {
            browser.go(path);
            assertThat(browser.run("return document.title")).as(path).isNotEqualTo("owned");
            assertThat(browser.all("main img, main script")).isEmpty();
        }
        // That an unknown name is refused is what the browser notes by itself.
        assertThat(browser.complaints()).allMatch(line -> line.contains("/ask?") && line.contains("400"));
        browser.go("/");
        browser.one("#name").sendKeys("<script>");
        browser.await("the name", () -> browser.texts("[role=option] b").contains(EVIL));
        assertThat(browser.all("[role=option] img, [role=option] script")).isEmpty();
    }

    private static int neighbours() {
        return Integer.parseInt(String.valueOf(browser.one("#picture").getDomAttribute("data-shown")));
    }

    private static String sparql() {
        return String.valueOf(browser.one("#sparql").getDomProperty("value"));
    }

    private static Model evil() {
        Model model = ModelFactory.createDefaultModel();
        model.createResource(Ntp.entity("evil").getURI())
                .addProperty(RDF.type, Ntp.DRUG)
                .addProperty(RDF.type, Ntp.ENTITY)
                .addProperty(RDFS.label, EVIL);
        model.createResource(Ntp.document("evil").getURI()).addProperty(RDF.type, Ntp.DOCUMENT);
        model.createResource(Ntp.sentence("evil", 0, 9).getURI())
                .addProperty(Ntp.IN_DOCUMENT, Ntp.document("evil"))
                .addLiteral(Ntp.ORDINAL, 1)
                .addProperty(Ntp.EXACT_TEXT, EVIL);
        model.createResource(Ntp.claim("evil", "1").getURI())
                .addProperty(Ntp.SUBJECT, Ntp.entity("evil"))
                .addProperty(Ntp.PREDICATE, Ntp.BLOCKS)
                .addProperty(Ntp.OBJECT, Ntp.entity("dopamine"))
                .addProperty(Ntp.SUBJECT_MENTION, EVIL)
                .addProperty(Ntp.STATED_IN, Ntp.sentence("evil", 0, 9));
        return model;
    }
}
