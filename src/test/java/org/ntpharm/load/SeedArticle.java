package org.ntpharm.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.ntpharm.claim.Certainty;
import org.ntpharm.claim.DoseLevel;
import org.ntpharm.claim.Polarity;
import org.ntpharm.evaluate.ExpectedClaim;
import org.ntpharm.evaluate.ExpectedDetails;
import org.ntpharm.evaluate.ExpectedStatus;
import org.ntpharm.text.Document;
import org.ntpharm.vocab.Ntp;

/** The article that the project began with, and what its annotators expect of it; neither is part of the project. */
final class SeedArticle {
    private static final Path SHARED = Path.of(System.getProperty("ntpharm.shared", "../shared"));
    private static final Path TEXT = SHARED.resolve("articles/ketamine-blog.txt");
    private static final Path GOLD = SHARED.resolve("ontology-draft/gold.ttl");

    private final Model gold = RDFDataMgr.loadModel(GOLD.toUri().toString());

    static boolean absent() {
        return !Files.exists(TEXT) || !Files.exists(GOLD);
    }

    static Path path() {
        return TEXT;
    }

    Document document() {
        try {
            return new Document("ketamine-blog", Files.readString(TEXT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begin, end and text of each annotated sentence. */
    List<List<Object>> sentences() {
        List<List<Object>> sentences = new ArrayList<>();
        gold.listSubjectsWithProperty(RDF.type, term("Sentence"))
                .forEach(sentence -> sentences.add(List.of(
                        sentence.getProperty(property("beginIndex")).getInt(),
                        sentence.getProperty(property("endIndex")).getInt(),
                        sentence.getProperty(property("exactText")).getString())));
        return sentences;
    }

    List<ExpectedClaim> claims() {
        List<ExpectedClaim> claims = new ArrayList<>();
        gold.listSubjectsWithProperty(RDF.type, term("Claim")).forEach(claim -> claims.add(expected(claim)));
        return claims;
    }

    private ExpectedClaim expected(Resource claim) {
        Resource sentence = claim.getPropertyResourceValue(property("statedIn"));
        boolean required = claim.hasProperty(SKOS.note, "required");
        return new ExpectedClaim(
                sentence.getProperty(property("beginIndex")).getInt(),
                sentence.getProperty(property("endIndex")).getInt(),
                names(claim, "subject"),
                names(claim, "predicate"),
                names(claim, "object"),
                Polarity.valueOf(name(claim, "polarity")),
                Certainty.valueOf(name(claim, "certainty")),
                details(claim),
                required ? ExpectedStatus.REQUIRED : ExpectedStatus.OPTIONAL);
    }

    private ExpectedDetails details(Resource claim) {
        Optional<DoseLevel> level = names(claim, "doseLevel").stream()
                .map(name -> DoseLevel.valueOf(name.replace("Dose", "").toUpperCase(Locale.ROOT)))
                .findFirst();
        return new ExpectedDetails(
                names(claim, "doseText"),
                level,
                names(claim, "attributedTo"),
                names(claim, "citedSupport"),
                names(claim, "comparator").stream().findFirst());
    }

    private String name(Resource claim, String property) {
        return names(claim, property).iterator().next().toUpperCase(Locale.ROOT);
    }

    private Set<String> names(Resource claim, String property) {
        Set<String> names = new TreeSet<>();
        claim.listProperties(property(property)).forEach(statement -> names.add(name(statement.getObject())));
        return names;
    }

    private static String name(RDFNode node) {
        return node.isLiteral()
                ? node.asLiteral().getString()
                : node.asResource().getURI().replaceAll(".*[#/]", "");
    }

    private Property property(String name) {
        return gold.createProperty(Ntp.NS + name);
    }

    private Resource term(String name) {
        return gold.createResource(Ntp.NS + name);
    }
}
