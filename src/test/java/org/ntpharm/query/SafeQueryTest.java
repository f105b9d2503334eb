package org.ntpharm.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

class SafeQueryTest {
    private static final String PREFIXES = """
            PREFIX afn: <http://jena.apache.org/ARQ/function#>
            PREFIX apf: <http://jena.apache.org/ARQ/property#>
            PREFIX fn: <http://www.w3.org/2005/xpath-functions#>
            PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o }",
                "ASK { ?s <http://p>/^<http://q> ?o }",
                "DESCRIBE <https://w3id.org/ntpharm/id/ketamine>",
                "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }",
                "SELECT (xsd:integer(?o) AS ?n) (fn:upper-case(?o) AS ?u) (math:sqrt(4) AS ?r) { ?s ?p ?o }",
                "SELECT (SUM(STRLEN(?o)) AS ?n) { ?s ?p ?o } GROUP BY ?s HAVING (COUNT(*) > 1) ORDER BY MAX(?o)",
            })
    void a_query_in_standard_sparql_may_run(String query) {
        assertThat(SafeQuery.parse(PREFIXES + query)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT ?where { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost/> { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { OPTIONAL { SERVICE <http://localhost/> { ?s ?p ?o } } } } }",
                "ASK { ?s ?p ?o BIND (EXISTS { SERVICE <http://localhost/> { ?s ?p ?o } } AS ?b) }",
                "SELECT ?s { ?s ?p ?o } ORDER BY EXISTS { SERVICE <http://localhost/> { ?s ?p ?o } }",
            })
    void service_is_refused_wherever_it_hides(String query) {
        assertRefused(query, "SERVICE is refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (afn:context(<http://x>) AS ?leak) {}",
                "SELECT * { ?s ?p ?o FILTER(afn:wait(8000)) }",
                "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?x FILTER(afn:wait(8000)) } }",
                "SELECT * { BIND(<java:org.example.Evil>(1) AS ?x) }",
                "SELECT * { BIND(1 + STRLEN(STR(<java:org.example.Evil>(1))) AS ?x) }",
                "SELECT * { ?s ?p ?o } ORDER BY <java:org.example.Evil>(?o)",
                "SELECT (SUM(afn:wait(1)) AS ?n) { ?s ?p ?o }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (afn:wait(1))",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s HAVING (afn:wait(1))",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s HAVING (SUM(afn:wait(1)) > 2)",
                "SELECT * { FILTER EXISTS { ?s ?p ?o FILTER(afn:wait(1)) } }",
                "SELECT * { ?s ?p ?o FILTER(?o IN (1, afn:wait(1))) }",
                "SELECT * { ?s ?p ?o FILTER(IF(true, COALESCE(afn:wait(1)), 2)) }",
                "SELECT * { BIND(fn:apply(<java:org.example.Evil>, 1) AS ?x) }",
                "SELECT * { { SELECT (afn:wait(1) AS ?x) {} } UNION { MINUS { FILTER(afn:wait(2)) } } }",
                "CONSTRUCT { ?s ?p ?x } WHERE { ?s ?p ?o BIND(afn:wait(1) AS ?x) }",
                "DESCRIBE ?s { ?s ?p ?o FILTER(afn:wait(1)) }",
            })
    void functions_beyond_the_standard_are_refused_wherever_they_hide(String query) {
        assertRefused(query, "function <");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s <java:org.example.Evil> ?o }",
                "SELECT * { ?x apf:strSplit (\"a b\" \" \") }",
                "SELECT * { FILTER NOT EXISTS { GRAPH ?g { ?x apf:concat (1 2) } } }",
            })
    void property_functions_that_load_classes_are_refused(String query) {
        assertRefused(query, "property function <");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <http://s> <http://p> 1 }",
                "LOAD <file:///etc/passwd>",
                "DELETE WHERE { ?s ?p ?o }; CLEAR ALL",
            })
    void updates_are_refused_as_such(String update) {
        assertRefused(update, "updates are refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (CALL(<java:org.example.Evil>) AS ?x) {}",
                "SELECT * { ?s ?p ?o LATERAL { ?s ?q ?x } }",
                "JSON { \"x\" : ?s } WHERE { ?s ?p ?o }",
            })
    void the_engines_own_syntax_is_refused(String query) {
        assertRefused(query, "line 6, column");
    }

    @Test
    void a_syntax_error_is_told_in_one_line_with_its_place() {
        assertThatThrownBy(() -> SafeQuery.parse("SELECT *\n{ ?s ?p }"))
                .hasMessageStartingWith("unexpected '}' at line 2, column 9;")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_query_that_ends_too_early_is_told_so() {
        assertRefused("SELECT * {", "unexpected end at line 6, column 10");
        assertRefused("SELECT ?x ?x ?y WHERE ?z", "unexpected '?z' at line 6");
    }

    @Test
    void a_prefix_without_declaration_is_told() {
        assertRefused("SELECT * { ?s zzz:p ?o }", "Unresolved prefixed name: zzz:p");
    }

    @Test
    void a_query_nested_too_deeply_is_refused() {
        int depth = 150_000;

        assertRefused("SELECT * " + "{".repeat(depth) + "}".repeat(depth), "");
    }

    @Test
    void patterns_nested_in_filters_are_counted_because_each_doubles_the_time_to_prepare() {
        assertThat(SafeQuery.parse("ASK { " + nested(15) + " }")).isNotNull();
        assertRefused("ASK { " + nested(16) + " }", "more than 16 EXISTS");
        assertRefused("ASK { " + nested(150) + " }", "more than 16 EXISTS");
    }

    @Test
    void repetitions_in_a_path_are_nested_two_deep_at_most() {
        assertThat(SafeQuery.parse("ASK { ?s (<x:p>/(<x:q>|^<x:r>)*)+/<x:p>* ?o }"))
                .isNotNull();
        assertRefused("ASK { ?s (((<x:p>*)?/<x:q>)+|<x:r>)* ?o }", "more than 2 deep");
        assertRefused("ASK { ?s " + "(".repeat(60) + "!<x:a>" + ")*".repeat(60) + " ?o }", "more than 2 deep");
    }

    private static String nested(int depth) {
        return "?s ?p ?o FILTER NOT EXISTS { " + (depth == 0 ? "?a ?b ?c" : nested(depth - 1)) + " }";
    }

    private static void assertRefused(String query, String complaint) {
        assertThatThrownBy(() -> SafeQuery.parse(PREFIXES + query))
                .isInstanceOfSatisfying(
                        NtpException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.QUERY_INVALID))
                .hasMessageContaining(complaint)
                .hasMessageNotContaining("\n");
    }
}
