package org.ntpharm.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.ntpharm.circumstance.Dosage;
import org.ntpharm.circumstance.Setting;
import org.ntpharm.claim.Certainty;
import org.ntpharm.claim.CitedWork;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Context;
import org.ntpharm.claim.DoseLevel;
import org.ntpharm.claim.Evidence;
import org.ntpharm.claim.Polarity;
import org.ntpharm.claim.Reading;
import org.ntpharm.claim.UnlinkedEntity;
import org.ntpharm.claim.WithheldReason;
import org.ntpharm.text.Document;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Span;

class ClaimWriterTest {
    private static final String PREFIXES = """
            PREFIX ntp: <https://w3id.org/ntpharm/ontology#>
            PREFIX ntr: <https://w3id.org/ntpharm/id/>
            PREFIX doc: <https://w3id.org/ntpharm/doc/>
            PREFIX clm: <https://w3id.org/ntpharm/claim/a/>
            PREFIX ref: <https://w3id.org/ntpharm/ref/a/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX obo: <http://purl.obolibrary.org/obo/>
            PREFIX cito: <http://purl.org/spar/cito/>
            PREFIX biolink: <https://w3id.org/biolink/vocab/>
            PREFIX schema: <https://schema.org/>
            """;
    private static final String TEXT =
            "In 1959 Crane gave \uD83D\uDC8A drug X. At high doses it may not treat gloom, unlike Y [1].";
    private static final Document DOCUMENT = new Document("a", TEXT);
    private static final Sentence FIRST = sentence(1, "In 1959 Crane gave \uD83D\uDC8A drug X.");
    private static final Sentence SECOND = sentence(2, "At high doses it may not treat gloom, unlike Y [1].");
    private static final CitedWork CRANE = new CitedWork(
            "crane-1959", Optional.empty(), Optional.of("Crane (1959)"), Optional.of(1959), Optional.empty());
    private static final CitedWork DANGLING =
            new CitedWork("1", Optional.of("1"), Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void a_claim_is_written_with_all_that_the_text_says_of_it() {
        ClaimGraphs graphs = write(List.of(hedged()), List.of(CRANE, DANGLING));

        assertThat(triplesOf(graphs.claims(), "https://w3id.org/ntpharm/claim/a/s2a"))
                .isEqualTo(triples("""
                        clm:s2a a ntp:Claim ; ntp:subject ntr:x ; ntp:predicate ntp:treats ; ntp:object ntr:gloom ;
                          ntp:polarity ntp:Negated ; ntp:certainty ntp:Possible ; ntp:confidence 0.85 ;
                          ntp:statedIn <https://w3id.org/ntpharm/doc/a#char=29,80> ;
                          ntp:subjectMention "it" ; ntp:objectMention "gloom" ;
                          ntp:negationCue "not" ; ntp:hedgeCue "may" ; ntp:qualifierText "unlike Y" ;
                          ntp:doseText "high doses" ; ntp:doseLevel ntp:HighDose ; ntp:comparator ntr:y ;
                          ntp:population "patients" ; ntp:attributedTo ref:crane-1959 ; ntp:citedSupport ref:1 ;
                          ntp:reportedYear 1959 ; ntp:antecedentIn <https://w3id.org/ntpharm/doc/a#char=0,28> ;
                          ntp:mechanism clm:s1a ; ntp:presupposes clm:s1b ; ntp:withheldBecause ntp:WithheldNegated ;
                          ntp:pattern "treatment.active" ; ntp:evidenceType obo:ECO_0007320 ;
                          biolink:agent_type "text_mining_agent" ; prov:wasGeneratedBy <https://w3id.org/ntpharm/doc/a#reading> .
                        """));
        assertThat(graphs.direct()).isEmpty();
    }

    @Test
    void document_sentences_and_works_are_written_with_offsets_in_code_points() {
        ClaimGraphs graphs = write(List.of(), List.of(CRANE, DANGLING));

        assertThat(graphs.claims()).isEqualTo(triples("""
                        doc:a a ntp:Document ; dcterms:identifier "a" ; dcterms:language "en" ; cito:cites ref:1 ;
                          schema:sha256 "%s" ; ntp:readWith "fingerprint" .
                        <https://w3id.org/ntpharm/doc/a#reading> a ntp:ExtractionActivity ; prov:used doc:a .
                        <https://w3id.org/ntpharm/doc/a#char=0,28> a ntp:Sentence ; ntp:inDocument doc:a ; ntp:ordinal 1 ;
                          ntp:beginIndex 0 ; ntp:endIndex 28 ; ntp:exactText "In 1959 Crane gave \uD83D\uDC8A drug X." .
                        <https://w3id.org/ntpharm/doc/a#char=29,80> a ntp:Sentence ; ntp:inDocument doc:a ; ntp:ordinal 2 ;
                          ntp:beginIndex 29 ; ntp:endIndex 80 ;
                          ntp:exactText "At high doses it may not treat gloom, unlike Y [1]." .
                        ref:crane-1959 a ntp:CitedWork ; rdfs:label "Crane (1959)"@en ; dcterms:date "1959" .
                        ref:1 a ntp:UnresolvedCitation ; ntp:citationMarker "1" .
                        """.formatted(TextDigest.of(TEXT))));
    }

    @Test
    void a_claim_that_is_not_withheld_gives_its_direct_triple() {
        ClaimGraphs graphs = write(List.of(plain("s1a")), List.of());

        assertThat(graphs.direct()).isEqualTo(triples("ntr:x ntp:treats ntr:gloom ."));
    }

    @Test
    void two_claims_of_one_fact_give_one_direct_triple() {
        ClaimGraphs graphs = write(List.of(plain("s1a"), plain("s1b")), List.of());

        assertThat(graphs.direct()).hasSize(1);
    }

    @Test
    void a_citation_that_resolves_makes_the_evidence_traceable() {
        CitedWork listed = new CitedWork(
                "1", Optional.of("1"), Optional.empty(), Optional.empty(), Optional.of("1. Crane G. A paper. 1959."));

        ClaimGraphs graphs = write(List.of(hedged()), List.of(CRANE, listed));

        assertThat(graphs.claims())
                .extracting(Triple::getObject)
                .contains(Provenance.TRACEABLE.asNode())
                .doesNotContain(Provenance.UNTRACEABLE.asNode());
    }

    @Test
    void an_entity_that_the_vocabulary_lacks_is_described_where_a_claim_names_it() {
        List<UnlinkedEntity> unlinked =
                List.of(new UnlinkedEntity("x", "XQ-1", "Drug"), new UnlinkedEntity("z", "ZQ-1", "Drug"));
        List<Claim> claims = List.of(plain("s1a"));

        ClaimGraphs graphs = new ClaimWriter("fingerprint")
                .write(new Reading(DOCUMENT, List.of(FIRST, SECOND), claims, List.of(), unlinked, 1));

        assertThat(triplesOf(graphs.claims(), "https://w3id.org/ntpharm/id/x"))
                .isEqualTo(triples("ntr:x a ntp:Drug , ntp:UnlinkedEntity ; rdfs:label \"XQ-1\"@en ."));
        assertThat(triplesOf(graphs.claims(), "https://w3id.org/ntpharm/id/z")).isEmpty();
    }

    @Test
    void the_digest_is_that_of_the_text_in_utf_8() {
        assertThat(TextDigest.of("5-HT\u2082"))
                .isEqualTo("4af8e0ae5e19cdf1eddf7610724b4f5f1258ae3a4b768f4dc322364639b1ce34");
    }

    private static ClaimGraphs write(List<Claim> claims, List<CitedWork> works) {
        return new ClaimWriter("fingerprint")
                .write(new Reading(DOCUMENT, List.of(FIRST, SECOND), claims, works, claims.size()));
    }

    private static Claim hedged() {
        Context context = new Context(
                List.of("not"),
                List.of("may"),
                List.of("unlike Y"),
                Optional.of("high doses"),
                Optional.of(DoseLevel.HIGH),
                Optional.of("y"),
                Optional.of("patients"),
                Optional.of("crane-1959"),
                List.of("1"),
                Optional.of(1959),
                Dosage.NONE,
                Setting.NONE);
        Evidence evidence =
                new Evidence(SECOND, Optional.of(span("it")), span("gloom"), "treatment.active", Optional.of(FIRST));
        return new Claim(
                "s2a",
                "x",
                "treats",
                "gloom",
                Polarity.NEGATED,
                Certainty.POSSIBLE,
                evidence,
                context,
                Optional.of("s1a"),
                Optional.of("s1b"),
                Optional.of(WithheldReason.NEGATED),
                Optional.of(new BigDecimal("0.85")));
    }

    private static Claim plain(String id) {
        Context none = new Context(
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Dosage.NONE,
                Setting.NONE);
        Evidence evidence = new Evidence(SECOND, Optional.empty(), span("gloom"), "treatment.active", Optional.empty());
        return new Claim(
                id,
                "x",
                "treats",
                "gloom",
                Polarity.AFFIRMED,
                Certainty.CERTAIN,
                evidence,
                none,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Sentence sentence(int ordinal, String words) {
        return new Sentence(ordinal, span(words), words);
    }

    private static Span span(String words) {
        return Span.of(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private static Set<Triple> triplesOf(Set<Triple> triples, String subject) {
        return triples.stream()
                .filter(triple -> triple.getSubject().hasURI(subject))
                .collect(Collectors.toSet());
    }

    private static Set<Triple> triples(String turtle) {
        return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE)
                .toGraph()
                .find()
                .toSet();
    }
}
