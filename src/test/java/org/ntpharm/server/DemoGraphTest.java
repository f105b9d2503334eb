package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ntpharm.articles.BundledArticles;
import org.ntpharm.claim.Pipeline;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.store.GraphStore;
import org.ntpharm.vocab.Ntp;

/** All that the graph of the bundled articles names can be followed, by programs and by people. */
class DemoGraphTest {
    private static final Map<String, Lang> SYNTAXES = Map.of(
            "text/turtle", Lang.TURTLE,
            "application/ld+json", Lang.JSONLD,
            "application/n-triples", Lang.NTRIPLES,
            "application/rdf+xml", Lang.RDFXML);

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, Document> READ = new ConcurrentHashMap<>();

    private static NtpServer server;
    private static Map<String, Model> iris;

    @BeforeAll
    static void start() {
        OntologyFiles files = OntologyFiles.bundled();
        GraphStore store = GraphStore.inMemory(files);
        Pipeline reader = ReaderParts.of(files).reader();
        BundledArticles.all().forEach(article -> store.load(reader.read(article.document())));
        iris = iris(store);
        server = Servers.start(Servers.SETTINGS, store);
    }

    @AfterAll
    static void stop() {
        server.close();
        READ.clear();
    }

    @Test
    void every_iri_leads_to_its_triples_in_every_syntax() {
        assertThat(iris).hasSizeGreaterThan(1_800);
        assertThat(failures(iris.keySet().stream(), this::badData)).isEmpty();
    }

    @Test
    void every_iri_leads_to_a_page_and_every_local_link_of_every_page_answers() {
        Set<String> pages = ConcurrentHashMap.newKeySet();
        assertThat(failures(iris.keySet().stream(), iri -> {
                    HttpResponse<String> answer = get(path(iri), "text/html");
                    pages.add(location(answer));
                    return answer.statusCode() == 303 ? List.of() : List.of(answer.statusCode() + " " + iri);
                }))
                .isEmpty();
        pages.addAll(List.of("/", "/search?q=ketamine"));

        assertThat(failures(pages.stream(), this::badLinks)).isEmpty();
    }

    private Stream<String> links(String page) {
        return read(page).select("a[href], link[href]").stream()
                .map(link -> link.attr("href"))
                .map(href -> href.startsWith("#") ? page + href : href)
                .filter(href -> href.startsWith("/") && !href.startsWith("/data/"))
                .distinct();
    }

    private List<String> badLinks(String page) {
        return links(page)
                .filter(href -> !leadsSomewhere(href))
                .map(href -> page + " -> " + href)
                .toList();
    }

    private boolean leadsSomewhere(String href) {
        int hash = href.indexOf('#');
        Document target = read(hash < 0 ? href : href.substring(0, hash));
        return !target.title().equals("Not found")
                && (hash < 0 || target.getElementById(href.substring(hash + 1)) != null);
    }

    private Document read(String path) {
        return READ.computeIfAbsent(path, it -> Jsoup.parse(get(it, "*/*").body()));
    }

    /** What is wrong with the descriptions of {@code iri}: each must hold its triples, and all must say the same. */
    private List<String> badData(String iri) {
        Map<String, Model> answers = SYNTAXES.entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, entry -> described(iri, entry.getKey(), entry.getValue())));
        Model first = answers.get("application/n-triples");
        return answers.entrySet().stream()
                .filter(answer -> !answer.getValue().containsAll(iris.get(iri))
                        || !answer.getValue().isIsomorphicWith(first))
                .map(answer -> iri + " as " + answer.getKey())
                .toList();
    }

    private Model described(String iri, String type, Lang syntax) {
        Model model = ModelFactory.createDefaultModel();
        String location = location(get(path(iri), type));
        if (!location.isEmpty()) {
            HttpResponse<String> answer = get(location, type);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
            RDFParser.create()
                    .source(new StringReader(answer.body()))
                    .lang(syntax)
                    .base(iri)
                    .parse(model);
            // What the document says of itself holds for this syntax only.
            Resource document = model.createResource("http://localhost:" + server.port() + location);
            assertThat(document.listProperties().toList()).isNotEmpty();
            document.removeProperties();
        }
        return model;
    }

    /** Each IRI of ours without its fragment, with the triples of which it is the subject or the object. */
    private static Map<String, Model> iris(GraphStore store) {
        var found = new ConcurrentHashMap<String, Model>();
        Txn.executeRead(
                store.dataset(),
                () -> store.dataset().asDatasetGraph().find().forEachRemaining(quad -> {
                    for (Node node :
                            List.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())) {
                        if (node.isURI() && node.getURI().startsWith(Ntp.BASE)) {
                            Model about = found.computeIfAbsent(
                                    node.getURI().replaceFirst("#.*$", ""), iri -> ModelFactory.createDefaultModel());
                            boolean whole = !node.getURI().contains("#")
                                    && !quad.asTriple().getSubject().isBlank();
                            if (whole && !node.equals(quad.getGraph())) {
                                about.getGraph().add(quad.asTriple());
                            }
                        }
                    }
                }));
        return found;
    }

    private static Set<String> failures(Stream<String> all, Function<String, List<String>> check) {
        return all.parallel().flatMap(it -> check.apply(it).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String path(String iri) {
        return "/" + iri.substring(Ntp.BASE.length());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static HttpResponse<String> get(String path, String accept) {
        try {
            URI uri = URI.create("http://localhost:" + server.port() + path);
            return HTTP.send(
                    HttpRequest.newBuilder(uri).header("Accept", accept).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
