package org.ntpharm.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ntpharm.claim.Certainty;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Polarity;
import org.ntpharm.claim.Reading;
import org.ntpharm.claim.Trace;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.mention.Entry;
import org.ntpharm.mention.Mention;
import org.ntpharm.mention.MentionSource;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.relation.NearMisses;
import org.ntpharm.relation.Stage;

/**
 * Reads annotated documents and compares. A claim counts if it is affirmed and not left open; where the corpus marks
 * negation and speculation itself, any claim counts.
 */
public final class CorpusRun {
    private final ReaderParts parts;
    private final CorpusMapping mapping;
    private final GoldMentions goldMentions;
    private final boolean given;
    private final Consumer<Stage> stages;

    /**
     * A run.
     *
     * @param given whether the annotated mentions are given to the reader, so that relations alone are judged
     * @param stages is told what the reader is at
     */
    public CorpusRun(
            ReaderParts parts, OntologyFiles ontology, CorpusMapping mapping, boolean given, Consumer<Stage> stages) {
        this.stages = stages;
        this.parts = parts;
        this.mapping = mapping;
        this.goldMentions = new GoldMentions(mapping, parts.lexicon(), ontology);
        this.given = given;
    }

    /** What a reader makes of {@code document}, beside its annotation. */
    public DocumentResult result(AnnotatedDocument document) {
        List<Mention> gold = goldMentions.of(document);
        Map<String, Entry> entries = new HashMap<>();
        List<Mention> found = new ArrayList<>();
        MentionSource source = given ? parts.mentions().given(gold, goldMentions.kinds(document)) : parts.mentions();
        MentionSource recording = (sentence, names) -> source.find(sentence, names).stream()
                .peek(group -> group.members().forEach(mention -> {
                    found.add(mention);
                    entries.put(mention.entry().id(), mention.entry());
                }))
                .toList();
        List<Trace> traces = new ArrayList<>();
        Reading reading = parts.reader(recording, stages).read(document.document(), traces::add);
        Naming naming = given ? Naming.GIVEN : Naming.of(document, gold, found);
        boolean marks = mapping.marksDoubt(document.corpus());
        List<Prediction> predictions = reading.claims().stream()
                .filter(claim -> marks || counts(claim))
                .flatMap(claim -> predictions(document, claim, entries, naming))
                .toList();
        Set<Fact> annotated = gold(document, naming);
        MissFinder misses = new MissFinder(document, traces, naming, new NearMisses(parts.wording(), parts.schema()));
        List<MissedFact> missed = annotated.stream()
                .filter(fact -> predictions.stream()
                        .noneMatch(prediction -> prediction.fact().equals(fact)))
                .map(misses::missed)
                .toList();
        return new DocumentResult(document, reading, traces, annotated, doubted(document, naming), predictions, missed);
    }

    /** Whether the claim is affirmed and not left open. */
    static boolean counts(Claim claim) {
        return claim.polarity() == Polarity.AFFIRMED && claim.certainty() != Certainty.UNSPECIFIED;
    }

    private Stream<Prediction> predictions(
            AnnotatedDocument document, Claim claim, Map<String, Entry> entries, Naming naming) {
        Entry subject = entries.get(claim.subject());
        Entry object = entries.get(claim.object());
        if (subject == null || object == null || given && !(isGiven(claim.subject()) && isGiven(claim.object()))) {
            return Stream.empty();
        }
        return mapping.stated(document.corpus(), subject, claim.predicate(), object).stream()
                .flatMap(relation -> naming.of(claim.subject(), claim.evidence().subject()).stream()
                        .flatMap(first -> naming
                                .of(claim.object(), Optional.of(claim.evidence().object()))
                                .stream()
                                .map(second ->
                                        new Prediction(new Fact(document.id(), relation, first, second), claim))));
    }

    private static boolean isGiven(String id) {
        return id.startsWith(GoldMentions.PREFIX);
    }

    private Set<Fact> gold(AnnotatedDocument document, Naming naming) {
        Set<Fact> facts = new LinkedHashSet<>();
        document.relations()
                .forEach(relation -> fact(document, relation, naming).ifPresent(facts::add));
        return facts;
    }

    private List<DocumentResult.DoubtedFact> doubted(AnnotatedDocument document, Naming naming) {
        List<DocumentResult.DoubtedFact> facts = new ArrayList<>();
        document.relations().stream()
                .filter(relation -> relation.negated() || relation.speculated())
                .forEach(relation -> fact(document, relation, naming)
                        .ifPresent(fact -> facts.add(new DocumentResult.DoubtedFact(fact, relation.negated()))));
        return facts.stream().distinct().toList();
    }

    private Optional<Fact> fact(AnnotatedDocument document, GoldRelation relation, Naming naming) {
        Map<String, GoldEntity> entities = document.entitiesById();
        Optional<String> subject = key(relation.subject(), relation.concepts(), entities);
        Optional<String> object = key(relation.object(), relation.concepts(), entities);
        return mapping.relation(document.corpus(), relation.type())
                .filter(type -> subject.isPresent() && object.isPresent())
                .map(type -> new Fact(
                        document.id(), type, naming.gold(subject.orElseThrow()), naming.gold(object.orElseThrow())));
    }

    private static Optional<String> key(String argument, boolean concept, Map<String, GoldEntity> entities) {
        return concept
                ? Optional.of(argument)
                : Optional.ofNullable(entities.get(argument)).map(GoldEntity::key);
    }
}
