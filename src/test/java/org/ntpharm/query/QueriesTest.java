package org.ntpharm.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ntpharm.ontology.OntologyFiles;

/** Every file of {@code queries/}. */
class QueriesTest {
    private static final OntologyFiles ONTOLOGY = OntologyFiles.bundled();
    private static final List<CatalogueQuery> QUERIES = QueryCatalogue.bundled().queries();
    private static final Pattern TERM = Pattern.compile("\\b(ntp|ntr):([\\w-]+)");

    @TestFactory
    Stream<DynamicTest> each_query_orders_its_rows() {
        return each(query ->
                assertThat(QueryFactory.create(query.sparql()).getOrderBy()).isNotEmpty());
    }

    @TestFactory
    Stream<DynamicTest> each_query_declares_the_prefixes_that_it_uses_and_no_others() {
        return each(query -> assertThat(QueryFactory.create(query.sparql())
                        .getPrefixMapping()
                        .getNsPrefixMap()
                        .keySet())
                .allSatisfy(prefix -> assertThat(query.sparql()).containsPattern("(?<!PREFIX )\\b" + prefix + ":")));
    }

    @TestFactory
    Stream<DynamicTest> each_query_uses_terms_and_names_that_exist() {
        Model known = ONTOLOGY.schema().add(ONTOLOGY.vocabulary());
        return each(query -> assertThat(TERM.matcher(withoutPrefixes(query)).results())
                .allSatisfy(term -> assertThat(
                                known.createResource(ONTOLOGY.prefixes().expandPrefix(term.group()))
                                        .listProperties()
                                        .hasNext())
                        .as(term.group())
                        .isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> each_query_finds_something_in_the_fixture() {
        var runner = new QueryRunner(FixtureStore.withCurated(), ONTOLOGY.prefixes(), Duration.ofSeconds(30));
        return each(query -> assertThat(csv(runner, query).lines()).hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @CsvSource({
        "agreed, /ketamine blocks nmda-receptor poreBlockerOf nmda-receptor made-up fixture#char=0",
        "contradicted, /ketamine blocks nmda-receptor Negated poreBlockerOf nmda-receptor made-up second#char=41",
        "contradicted, /cycloserine blocks nmda-receptor Affirmed agonistOf nmda-receptor made-up fixture#char=121",
        "new-in-text, /ketamine agonistOf mu-opioid-receptor second#char=0",
        "only-in-database, /ketamine inhibitsEnzyme acetylcholinesterase made-up"
    })
    void text_and_database_are_compared(String question, String row) {
        var runner = new QueryRunner(FixtureStore.withCurated(), ONTOLOGY.prefixes(), Duration.ofSeconds(30));
        String rows = csv(runner, QueryCatalogue.bundled().find(question).orElseThrow());

        assertThat(rows).containsPattern(row.replace(" ", "[^\\n]*[/#]"));
        assertThat(rows.lines().count()).isLessThanOrEqualTo(4);
    }

    @TestFactory
    Stream<DynamicTest> each_query_yields_the_expected_rows_on_the_article() {
        assumeTrue(Files.exists(GoldArticle.GOLD), "needs the annotated article, " + GoldArticle.GOLD);
        Dataset required = GoldArticle.required();
        return each(query -> ExpectedRows.of(query).mustMatch(required));
    }

    @TestFactory
    Stream<DynamicTest> each_query_tolerates_the_optional_claims_of_the_article() {
        assumeTrue(Files.exists(GoldArticle.GOLD), "needs the annotated article, " + GoldArticle.GOLD);
        Dataset complete = GoldArticle.complete();
        return each(query -> ExpectedRows.of(query).mustMatch(complete));
    }

    @Test
    void expected_rows_change_on_request_only() throws Exception {
        assumeTrue("write".equals(System.getProperty("golden")), "rewrites queries/**/*.csv with -Dgolden=write");
        Dataset required = GoldArticle.required();

        for (CatalogueQuery query : QUERIES) {
            ExpectedRows.of(query).rewrite(required);
        }
    }

    private static Stream<DynamicTest> each(Consumer<CatalogueQuery> check) {
        assertThat(QUERIES).hasSizeGreaterThanOrEqualTo(34);
        return QUERIES.stream().map(query -> dynamicTest(query.path(), () -> check.accept(query)));
    }

    private static String withoutPrefixes(CatalogueQuery query) {
        return query.sparql().replaceAll("(?m)^(PREFIX|#).*$", "").replaceAll("\"[^\"]*\"", "");
    }

    private static String csv(QueryRunner runner, CatalogueQuery query) {
        var out = new ByteArrayOutputStream();
        runner.run(query.sparql(), ResultFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
