package org.ntpharm.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What takes a server's time, memory and stack, by kind, and what honest people ask meanwhile. */
final class HostileRequests {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final List<Hostile> QUERIES = List.of(
            new Hostile("cross product", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
            new Hostile("rows kept", "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f"),
            new Hostile("distinct rows", "SELECT DISTINCT ?a ?d ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
            new Hostile("many groups", "SELECT ?c ?f (SAMPLE(?a) AS ?x) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?c ?f"),
            new Hostile("product built", "CONSTRUCT { ?a ?e ?f } { ?a ?b ?c . ?d ?e ?f }"),
            new Hostile("paths", "SELECT (COUNT(*) AS ?n) { ?a (!<x:a>|^!<x:b>)* ?b . ?b (!<x:c>/!<x:d>)+ ?c }"),
            new Hostile("nested paths", "SELECT * { ?a " + "(".repeat(60) + "!<x:a>" + ")*".repeat(60) + " ?b }"),
            new Hostile("values", "SELECT (COUNT(*) AS ?n) { " + values("?x") + values("?y") + values("?z") + "}"),
            new Hostile("nested groups", "SELECT * " + "{".repeat(100_000) + "}".repeat(100_000)),
            new Hostile("nested brackets", "ASK { FILTER(" + "(".repeat(100_000) + "1" + ")".repeat(100_000) + ") }"),
            new Hostile("nested lists", "ASK { ?s ?p " + "(".repeat(100_000) + ")".repeat(100_000) + " }"),
            new Hostile("nested nodes", "ASK { ?s ?p " + "[<x:p> ".repeat(50_000) + "1" + "]".repeat(50_000) + " }"),
            new Hostile("long sum", "SELECT (1" + "+1".repeat(100_000) + " AS ?x) {}"),
            new Hostile("long negation", "ASK { FILTER(" + "!".repeat(200_000) + "true) }"),
            new Hostile("long union", "SELECT * { {}" + " UNION { ?s ?p ?o }".repeat(20_000) + " }"),
            new Hostile(
                    "search without end",
                    "ASK { ?s ?p ?o FILTER(REGEX(\"" + "a".repeat(60) + "!\", \"^(a|aa)+\\\\1b$\")) }"),
            new Hostile("long pattern", "ASK { ?s ?p ?o FILTER(REGEX(STR(?o), \"" + "(a?){9}".repeat(9_000) + "\")) }"),
            new Hostile("texts joined", "SELECT (STRLEN(GROUP_CONCAT(?s)) AS ?n) { ?s ?p ?o . ?t ?q ?u }"),
            new Hostile("texts doubled", "SELECT (STRLEN(?x30) AS ?n) { " + doubled() + " }"),
            new Hostile("all described", "DESCRIBE * { ?s ?p ?o }"),
            new Hostile("exists in exists", "SELECT * { ?s ?p ?o " + exists(25) + " }"));

    private static final List<String> PATHS = List.of(
            "/",
            "/page/ketamine",
            "/data/ketamine.jsonld",
            "/search?q=a",
            "/search.json?q=ke",
            "/neighbours/ketamine",
            "/page/ontology",
            "/sitemap.xml",
            "/dataset",
            "/ask",
            "/ntpharm/data?default",
            "/page/" + "a".repeat(20_000),
            "/search?q=" + "%25".repeat(9_000));

    private HostileRequests() {}

    /** All of them, for the server at {@code base}. */
    static List<Named> at(String base) {
        var all = QUERIES.stream()
                .map(query -> new Named(query.kind(), post(base, query.sparql())))
                .collect(Collectors.toList());
        PATHS.forEach(path ->
                all.add(new Named("page " + path.substring(0, Math.min(24, path.length())), get(base + path))));
        return List.copyOf(all);
    }

    private static HttpRequest post(String base, String sparql) {
        return HttpRequest.newBuilder(URI.create(base + "/ntpharm/sparql"))
                .timeout(PATIENCE)
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString("query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8)))
                .build();
    }

    private static HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
    }

    private static String values(String variable) {
        return "VALUES " + variable + " { "
                + IntStream.range(0, 20_000).mapToObj(Integer::toString).collect(Collectors.joining(" ")) + " } ";
    }

    private static String doubled() {
        return "BIND(\"aaaaaaaaaa\" AS ?x0) "
                + IntStream.range(0, 30)
                        .mapToObj(i -> "BIND(CONCAT(?x" + i + ", ?x" + i + ") AS ?x" + (i + 1) + ")")
                        .collect(Collectors.joining(" "));
    }

    private static String exists(int depth) {
        return "FILTER NOT EXISTS { ?s ?p ?o . ?a" + depth + " ?b" + depth + " ?c" + depth + " "
                + (depth == 0 ? "" : exists(depth - 1)) + " }";
    }

    /** A query and what it is after. */
    private record Hostile(String kind, String sparql) {}

    /** A request and what it is after. */
    record Named(String kind, HttpRequest request) {}
}
