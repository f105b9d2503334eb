package org.ntpharm.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;
import org.ntpharm.vocab.Ntp;

/** The hand-annotated article, as a store that a perfect reader would fill. */
final class GoldArticle {
    static final Path GOLD = Path.of(System.getProperty("ntpharm.shared", "../shared"), "ontology-draft/gold.ttl");

    private static final String ID_IN_GOLD = "c7c8b235";
    private static final String ID = "ketamine-blog";

    private GoldArticle() {}

    /** The store with the required claims only. */
    static Dataset required() {
        return store(gold -> remove(gold, optional(gold)));
    }

    /** The store with the required and the optional claims. */
    static Dataset complete() {
        return store(gold -> {});
    }

    private static Dataset store(Consumer<Model> select) {
        Model claims = claims();
        select.accept(claims);
        return Graphs.ofDocument(ID, claims, Graphs.directTriples(claims));
    }

    private static Model claims() {
        Model gold = ModelFactory.createDefaultModel();
        RDFParser.fromString(text().replace(ID_IN_GOLD, ID), Lang.TURTLE).parse(gold);
        gold.remove(gold.listStatements()
                .filterKeep(statement -> statement.getSubject().toString().startsWith(Ntp.ENTITY_NS))
                .toList());
        return gold;
    }

    private static List<Resource> optional(Model gold) {
        return gold.listResourcesWithProperty(SKOS.note, "optional").toList();
    }

    private static void remove(Model gold, List<Resource> claims) {
        claims.forEach(Resource::removeProperties);
        claims.forEach(claim -> gold.removeAll(null, null, claim));
    }

    private static String text() {
        try {
            return Files.readString(GOLD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
