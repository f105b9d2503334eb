package org.ntpharm.rdf;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
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
import org.ntpharm.vocab.Ntp;

/**
 * Reads back what a {@link ClaimWriter} wrote. Writing what was read gives the same triples again. Two things are not
 * in them: where in a sentence words stand that occur twice, which are taken where they come first, and which sentences
 * without claims were parsed.
 */
public final class ClaimReader {
    private final Document document;
    private final Described triples;
    private final Map<Node, Sentence> sentences;

    private ClaimReader(Document document, ClaimGraphs graphs) {
        this.document = document;
        this.triples = new Described(graphs.claims());
        this.sentences = sentences();
    }

    /**
     * The reading of {@code document} that {@code graphs} hold.
     *
     * @throws IllegalArgumentException if the graphs are not of this text
     */
    public static Reading read(Document document, ClaimGraphs graphs) {
        return new ClaimReader(document, graphs).reading();
    }

    private Reading reading() {
        List<Claim> claims = triples.instances(Ntp.CLAIM).map(this::claim).toList();
        List<CitedWork> works = Stream.concat(
                        triples.instances(Ntp.UNRESOLVED_CITATION), triples.instances(Ntp.CITED_WORK))
                .map(this::work)
                .sorted(Comparator.comparing(CitedWork::id))
                .toList();
        long parsed = claims.stream()
                .map(claim -> claim.evidence().sentence())
                .distinct()
                .count();
        return new Reading(document, List.copyOf(sentences.values()), claims, works, unlinked(), (int) parsed);
    }

    private List<UnlinkedEntity> unlinked() {
        return triples.instances(Ntp.UNLINKED_ENTITY)
                .map(node -> new UnlinkedEntity(name(node, Ntp.ENTITY_NS), triples.text(node, RDFS.label), type(node)))
                .toList();
    }

    private String type(Node unlinked) {
        return triples.all(unlinked, RDF.type).stream()
                .filter(type -> !type.equals(Ntp.UNLINKED_ENTITY.asNode()))
                .map(type -> name(type, Ntp.NS))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(unlinked + " is of no class"));
    }

    private Map<Node, Sentence> sentences() {
        var offsets = new CodePoints(document.text());
        return triples.instances(Ntp.SENTENCE)
                .sorted(Comparator.comparingInt(node -> triples.number(node, Ntp.ORDINAL)))
                .collect(Collectors.toMap(
                        node -> node, node -> sentence(node, offsets), (a, b) -> a, LinkedHashMap::new));
    }

    private Sentence sentence(Node node, CodePoints offsets) {
        Span span = Span.of(
                offsets.utf16At(triples.number(node, Ntp.BEGIN_INDEX)),
                offsets.utf16At(triples.number(node, Ntp.END_INDEX)));
        String text = triples.text(node, Ntp.EXACT_TEXT);
        if (span.end() > document.text().length() || !document.textAt(span).equals(text)) {
            throw new IllegalArgumentException(
                    "document '" + document.id() + "' does not say '" + text + "' at " + span);
        }
        return new Sentence(triples.number(node, Ntp.ORDINAL), span, text);
    }

    private CitedWork work(Node node) {
        return new CitedWork(
                id(node),
                triples.maybeText(node, Ntp.CITATION_MARKER),
                triples.maybeText(node, RDFS.label),
                triples.maybeText(node, DCTerms.date).map(Integer::valueOf),
                triples.maybeText(node, DCTerms.bibliographicCitation));
    }

    private Claim claim(Node node) {
        return new Claim(
                id(node),
                name(triples.one(node, Ntp.SUBJECT), Ntp.ENTITY_NS),
                name(triples.one(node, Ntp.PREDICATE), Ntp.NS),
                name(triples.one(node, Ntp.OBJECT), Ntp.ENTITY_NS),
                ClaimTerms.constant(Polarity.values(), ClaimTerms::of, triples.one(node, Ntp.POLARITY)),
                ClaimTerms.constant(Certainty.values(), ClaimTerms::of, triples.one(node, Ntp.CERTAINTY)),
                evidence(node),
                context(node),
                triples.maybe(node, Ntp.MECHANISM).map(ClaimReader::id),
                triples.maybe(node, Ntp.PRESUPPOSES).map(ClaimReader::id),
                triples.maybe(node, Ntp.WITHHELD_BECAUSE)
                        .map(reason -> ClaimTerms.constant(WithheldReason.values(), ClaimTerms::of, reason)),
                triples.maybeText(node, Ntp.CONFIDENCE).map(BigDecimal::new));
    }

    private Evidence evidence(Node node) {
        Sentence sentence = sentence(triples.one(node, Ntp.STATED_IN));
        return new Evidence(
                sentence,
                triples.maybeText(node, Ntp.SUBJECT_MENTION).map(words -> find(words, sentence)),
                find(triples.text(node, Ntp.OBJECT_MENTION), sentence),
                triples.text(node, Ntp.PATTERN),
                triples.maybe(node, Ntp.ANTECEDENT_IN).map(this::sentence));
    }

    private Context context(Node node) {
        return new Context(
                triples.texts(node, Ntp.NEGATION_CUE),
                triples.texts(node, Ntp.HEDGE_CUE),
                triples.texts(node, Ntp.QUALIFIER_TEXT),
                triples.maybeText(node, Ntp.DOSE_TEXT),
                triples.maybe(node, Ntp.DOSE_LEVEL)
                        .map(level -> ClaimTerms.constant(DoseLevel.values(), ClaimTerms::of, level)),
                triples.maybe(node, Ntp.COMPARATOR).map(entity -> name(entity, Ntp.ENTITY_NS)),
                triples.maybeText(node, Ntp.POPULATION),
                triples.maybe(node, Ntp.ATTRIBUTED_TO).map(ClaimReader::id),
                triples.all(node, Ntp.CITED_SUPPORT).stream()
                        .map(ClaimReader::id)
                        .toList(),
                triples.maybeText(node, Ntp.REPORTED_YEAR).map(Integer::valueOf),
                DosageTriples.read(triples, node),
                setting(node));
    }

    private Setting setting(Node node) {
        return new Setting(
                triples.all(node, Ntp.SPECIES).stream()
                        .map(taxon -> Taxa.species(taxon, triples.text(taxon, RDFS.label)))
                        .toList(),
                triples.all(node, Ntp.POPULATION_CONDITION).stream()
                        .map(entity -> name(entity, Ntp.ENTITY_NS))
                        .toList(),
                triples.texts(node, Ntp.MODEL));
    }

    private Sentence sentence(Node node) {
        return Optional.ofNullable(sentences.get(node))
                .orElseThrow(() -> new IllegalArgumentException("no sentence " + node));
    }

    /** Where the words stand: in the sentence, or else in the first place of the document that has them. */
    private Span find(String words, Sentence sentence) {
        int within = sentence.text().indexOf(words);
        int start =
                within < 0 ? document.text().indexOf(words) : sentence.span().start() + within;
        if (start < 0) {
            throw new IllegalArgumentException("document '" + document.id() + "' does not say '" + words + "'");
        }
        return Span.of(start, start + words.length());
    }

    /** The id within the document that ends the IRI of a claim or a work. */
    private static String id(Node node) {
        return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
    }

    private static String name(Node node, String namespace) {
        return node.getURI().substring(namespace.length());
    }
}
