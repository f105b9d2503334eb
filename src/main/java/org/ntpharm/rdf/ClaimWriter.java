package org.ntpharm.rdf;

import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.ntpharm.claim.CitedWork;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Reading;
import org.ntpharm.claim.UnlinkedEntity;
import org.ntpharm.text.Document;
import org.ntpharm.vocab.Ntp;

/** Turns readings into triples; the same reading always yields the same triples in the same order. */
public final class ClaimWriter {
    private final String fingerprint;

    /** A writer of documents that were read with the ontology files of {@code fingerprint}. */
    public ClaimWriter(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    /** All that was read in the document, and the direct triple of each claim that is not withheld. */
    public ClaimGraphs write(Reading reading) {
        Triples claims = new Triples();
        Triples direct = new Triples();
        var sentences = new SentenceTriples(reading.document());
        document(claims, reading);
        reading.sentences().forEach(sentence -> sentences.describe(claims, sentence));
        reading.works().forEach(work -> work(claims, work, reading.document().id()));
        reading.unlinked().forEach(entity -> unlinked(claims, entity));
        var claimTriples = new ClaimTriples(reading, sentences);
        reading.claims().forEach(claim -> claimTriples.describe(claims, claim));
        reading.claims().stream().filter(Claim::promoted).forEach(claim -> direct(direct, claim));
        return new ClaimGraphs(reading.document().id(), claims.all(), direct.all());
    }

    private void document(Triples triples, Reading reading) {
        Document document = reading.document();
        Resource node = Ntp.document(document.id());
        triples.say(node, RDF.type, Ntp.DOCUMENT)
                .say(node, DCTerms.identifier, document.id())
                .say(node, DCTerms.language, "en")
                .say(node, Ntp.SHA256, TextDigest.of(document.text()))
                .say(node, Ntp.READ_WITH, fingerprint);
        cited(reading).forEach(id -> triples.say(node, Provenance.CITES, Ntp.work(document.id(), id)));
        Resource activity = ClaimTriples.activity(document);
        triples.say(activity, RDF.type, Ntp.term("ExtractionActivity")).say(activity, Provenance.USED, node);
    }

    /** The works that the document cites by a marker, or that it lists. */
    private static Stream<String> cited(Reading reading) {
        return reading.works().stream()
                .filter(work -> work.marker().isPresent() || work.reference().isPresent())
                .map(CitedWork::id);
    }

    private static void work(Triples triples, CitedWork work, String document) {
        Resource node = Ntp.work(document, work.id());
        triples.say(node, RDF.type, work.unresolved() ? Ntp.UNRESOLVED_CITATION : Ntp.CITED_WORK)
                .sayText(node, Ntp.CITATION_MARKER, work.marker())
                .say(node, RDFS.label, work.label().map(label -> ResourceFactory.createLangLiteral(label, "en")))
                .sayText(node, DCTerms.date, work.year().map(String::valueOf))
                .sayText(node, DCTerms.bibliographicCitation, work.reference());
    }

    private static void unlinked(Triples triples, UnlinkedEntity entity) {
        triples.say(Ntp.entity(entity.id()), RDF.type, Ntp.term(entity.type()))
                .say(Ntp.entity(entity.id()), RDF.type, Ntp.UNLINKED_ENTITY)
                .say(Ntp.entity(entity.id()), RDFS.label, ResourceFactory.createLangLiteral(entity.label(), "en"));
    }

    private static void direct(Triples triples, Claim claim) {
        triples.say(Ntp.entity(claim.subject()), Ntp.property(claim.predicate()), Ntp.entity(claim.object()));
    }
}
