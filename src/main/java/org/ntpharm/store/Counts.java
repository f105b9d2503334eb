package org.ntpharm.store;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** Counts what a store holds, within the caller's transaction. */
final class Counts {
    private static final String PREFIXES = """
            PREFIX ntp: <https://w3id.org/ntpharm/ontology#>
            PREFIX graph: <https://w3id.org/ntpharm/graph/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private static final String DOCUMENTS = "SELECT (COUNT(*) AS ?n) { ?document a ntp:Document }";
    private static final String SENTENCES = "SELECT (COUNT(*) AS ?n) { ?sentence a ntp:Sentence }";
    private static final String CLAIMS = "SELECT (COUNT(*) AS ?n) { ?claim a ntp:Claim }";
    private static final String POLARITY = "SELECT ?key (COUNT(*) AS ?n) { ?claim ntp:polarity ?key } GROUP BY ?key";
    private static final String CERTAINTY = "SELECT ?key (COUNT(*) AS ?n) { ?claim ntp:certainty ?key } GROUP BY ?key";
    private static final String REASON =
            "SELECT ?key (COUNT(*) AS ?n) { ?claim ntp:withheldBecause ?key } GROUP BY ?key";
    private static final String DIRECT = """
            SELECT (COUNT(*) AS ?n) {
              ?document a ntp:Document
              BIND (IRI(CONCAT(STR(graph:), "direct/", STRAFTER(STR(?document), "/doc/"))) AS ?name)
              GRAPH ?name { ?s ?p ?o } }
            """;
    private static final String INFERRED = "SELECT (COUNT(*) AS ?n) { GRAPH graph:inferred { ?s ?p ?o } }";
    private static final String ENTITIES = """
            SELECT ?key (COUNT(*) AS ?n) {
              GRAPH graph:vocabulary { ?entity a ?key } FILTER (?key != owl:NamedIndividual) } GROUP BY ?key
            """;
    private static final String IDENTIFIERS = """
            SELECT ?key (COUNT(DISTINCT ?other) AS ?n) {
              VALUES ?match { skos:exactMatch skos:closeMatch skos:broadMatch skos:narrowMatch skos:relatedMatch }
              GRAPH graph:vocabulary { ?entity ?match ?other }
              BIND (REPLACE(STR(?other), "[^/#:_]+$", "") AS ?key) } GROUP BY ?key
            """;
    private static final String QUADS = "SELECT (COUNT(*) AS ?n) { GRAPH ?name { ?s ?p ?o } }";

    private final DatasetGraph graphs;

    Counts(DatasetGraph graphs) {
        this.graphs = graphs;
    }

    Statistics all() {
        return new Statistics(
                number(DOCUMENTS),
                number(SENTENCES),
                number(CLAIMS),
                numbers(POLARITY),
                numbers(CERTAINTY),
                numbers(REASON),
                number(DIRECT),
                number(INFERRED),
                numbers(ENTITIES),
                numbers(IDENTIFIERS),
                number(QUADS));
    }

    private long number(String query) {
        try (QueryExec execution = execution(query)) {
            return count(execution.select().next());
        }
    }

    private SortedMap<String, Long> numbers(String query) {
        SortedMap<String, Long> numbers = new TreeMap<>();
        try (QueryExec execution = execution(query)) {
            execution.select().forEachRemaining(row -> numbers.put(key(row), count(row)));
        }
        return numbers;
    }

    private QueryExec execution(String query) {
        return QueryExec.dataset(graphs).query(PREFIXES + query).build();
    }

    private static String key(Binding row) {
        Node key = row.get("key");
        return key.isURI() ? key.getLocalName() : key.getLiteralLexicalForm();
    }

    private static long count(Binding row) {
        return ((Number) row.get("n").getLiteralValue()).longValue();
    }
}
