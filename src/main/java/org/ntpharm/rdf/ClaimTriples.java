package org.ntpharm.rdf;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.ntpharm.circumstance.Setting;
import org.ntpharm.circumstance.Species;
import org.ntpharm.claim.CitedWork;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Context;
import org.ntpharm.claim.Evidence;
import org.ntpharm.claim.Reading;
import org.ntpharm.text.Document;
import org.ntpharm.vocab.Ntp;

/** The claims of one document as triples. */
final class ClaimTriples {
    private final Document document;
    private final SentenceTriples sentences;
    private final Set<String> traceable;

    ClaimTriples(Reading reading, SentenceTriples sentences) {
        this.document = reading.document();
        this.sentences = sentences;
        this.traceable = reading.works().stream()
                .filter(work -> work.reference().isPresent())
                .map(CitedWork::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The reading of {@code document}, as that which generated its claims. */
    static Resource activity(Document document) {
        return ResourceFactory.createResource(Ntp.document(document.id()).getURI() + "#reading");
    }

    void describe(Triples triples, Claim claim) {
        Resource node = claimNode(claim.id());
        triples.say(node, RDF.type, Ntp.CLAIM)
                .say(node, Ntp.SUBJECT, Ntp.entity(claim.subject()))
                .say(node, Ntp.PREDICATE, Ntp.property(claim.predicate()))
                .say(node, Ntp.OBJECT, Ntp.entity(claim.object()))
                .say(node, Ntp.POLARITY, ClaimTerms.of(claim.polarity()))
                .say(node, Ntp.CERTAINTY, ClaimTerms.of(claim.certainty()));
        claim.confidence().ifPresent(confidence -> triples.say(node, Ntp.CONFIDENCE, confidence));
        evidence(triples, node, claim.evidence());
        context(triples, node, claim.context());
        DosageTriples.describe(triples, node, claim.context().dosage());
        setting(triples, node, claim.context().setting());
        triples.say(node, Ntp.MECHANISM, claim.mechanism().map(this::claimNode))
                .say(node, Ntp.PRESUPPOSES, claim.presupposes().map(this::claimNode))
                .say(node, Ntp.WITHHELD_BECAUSE, claim.withheld().map(ClaimTerms::of))
                .say(node, Ntp.EVIDENCE_TYPE, evidenceType(claim.context()))
                .say(node, Provenance.AGENT_TYPE, Provenance.TEXT_MINING)
                .say(node, Provenance.WAS_GENERATED_BY, activity(document));
    }

    private void evidence(Triples triples, Resource node, Evidence evidence) {
        triples.say(node, Ntp.STATED_IN, sentences.node(evidence.sentence()))
                .sayText(node, Ntp.SUBJECT_MENTION, evidence.subject().map(document::textAt))
                .say(node, Ntp.OBJECT_MENTION, document.textAt(evidence.object()))
                .say(node, Ntp.ANTECEDENT_IN, evidence.antecedent().map(sentences::node))
                .say(node, Ntp.PATTERN, evidence.pattern());
    }

    private void context(Triples triples, Resource node, Context context) {
        triples.sayText(node, Ntp.NEGATION_CUE, context.negationCues())
                .sayText(node, Ntp.HEDGE_CUE, context.hedgeCues())
                .sayText(node, Ntp.QUALIFIER_TEXT, context.qualifiers())
                .sayText(node, Ntp.DOSE_TEXT, context.dose())
                .say(node, Ntp.DOSE_LEVEL, context.doseLevel().map(ClaimTerms::of))
                .say(node, Ntp.COMPARATOR, context.comparator().map(Ntp::entity))
                .sayText(node, Ntp.POPULATION, context.population())
                .say(node, Ntp.ATTRIBUTED_TO, context.attributedTo().map(this::workNode));
        context.citations().forEach(id -> triples.say(node, Ntp.CITED_SUPPORT, workNode(id)));
        context.reportedYear().ifPresent(year -> triples.say(node, Ntp.REPORTED_YEAR, year));
    }

    private static void setting(Triples triples, Resource node, Setting setting) {
        for (Species species : setting.species()) {
            Resource taxon = Taxa.node(species);
            triples.say(node, Ntp.SPECIES, taxon)
                    .say(taxon, RDF.type, Ntp.TAXON)
                    .say(taxon, RDFS.label, ResourceFactory.createLangLiteral(species.name(), "en"));
        }
        setting.conditions().forEach(id -> triples.say(node, Ntp.POPULATION_CONDITION, Ntp.entity(id)));
        triples.sayText(node, Ntp.MODEL, setting.models());
    }

    private Resource evidenceType(Context context) {
        boolean resolves = Stream.concat(context.attributedTo().stream(), context.citations().stream())
                .anyMatch(traceable::contains);
        return resolves ? Provenance.TRACEABLE : Provenance.UNTRACEABLE;
    }

    private Resource claimNode(String id) {
        return Ntp.claim(document.id(), id);
    }

    private Resource workNode(String id) {
        return Ntp.work(document.id(), id);
    }
}
