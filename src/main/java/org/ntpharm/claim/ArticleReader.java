package org.ntpharm.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ntpharm.circumstance.SettingWords;
import org.ntpharm.mention.DocumentNames;
import org.ntpharm.mention.Lexicon;
import org.ntpharm.mention.Mention;
import org.ntpharm.mention.MentionGroup;
import org.ntpharm.mention.MentionSource;
import org.ntpharm.relation.Analysis;
import org.ntpharm.relation.Relation;
import org.ntpharm.relation.RelationFinder;
import org.ntpharm.relation.Stage;
import org.ntpharm.text.Document;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.SentenceSplitter;

/**
 * The pipeline for prose: mentions, coreference, relations, stance, dose, attribution, in the order of the text. A
 * "sentence" of over {@value #LONGEST_SENTENCE} characters is a table or data and no prose: no claim is read in it.
 */
public final class ArticleReader implements Pipeline {
    private static final int LONGEST_SENTENCE = 1500;

    private final Lexicon lexicon;
    private final MentionSource mentions;
    private final RelationFinder relations;
    private final Cues cues;
    private final SettingWords settings;
    private final Withdrawals withdrawals;
    private final ClaimBuilder builder;
    private final ListInheritance inheritance;
    private final Consumer<Stage> stages;

    /**
     * A reader.
     *
     * @param confidence how far each claim can be trusted
     * @param stages is told what the reader is at
     */
    public ArticleReader(
            Lexicon lexicon,
            MentionSource mentions,
            RelationFinder relations,
            Cues cues,
            SettingWords settings,
            Confidence confidence,
            Consumer<Stage> stages) {
        this.stages = stages;
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.relations = relations;
        this.cues = cues;
        this.settings = settings;
        this.withdrawals = new Withdrawals(cues);
        this.builder = new ClaimBuilder(cues, confidence);
        this.inheritance = new ListInheritance(relations);
    }

    @Override
    public Reading read(Document document, Consumer<Trace> traces) {
        stages.accept(Stage.NAMES);
        List<Sentence> sentences = SentenceSplitter.split(document);
        Progress progress = new Progress(
                DocumentNames.of(document), Works.of(sentences), ListItems.of(document, sentences), traces);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean prose = sentence.span().length() <= LONGEST_SENTENCE;
            if (prose && !progress.works.inReferenceList(sentence)) {
                read(sentence, sentences.stream().skip(i + 1).findFirst(), progress);
            }
        }
        stages.accept(Stage.IDLE);
        return new Reading(
                document,
                sentences,
                List.copyOf(progress.claims.values()),
                progress.works.all(),
                List.copyOf(progress.unlinked.values()),
                progress.parsed);
    }

    /** The word by which what stands behind a semicolon or "but", or the next sentence, takes {@code sentence} back. */
    private Optional<String> withdrawal(
            Sentence sentence, List<MentionGroup> groups, Optional<Sentence> next, DocumentNames names) {
        int part = Math.max(sentence.text().lastIndexOf(';'), sentence.text().lastIndexOf(", but ")) + 1;
        int from = sentence.span().start() + part;
        boolean named = groups.stream()
                .flatMap(group -> group.members().stream())
                .anyMatch(mention -> mention.span().end() > from);
        Optional<String> within = part == 0 || named
                ? Optional.empty()
                : withdrawals.in(sentence.text().substring(part));
        return within.or(() -> next.filter(after -> after.span().length() <= LONGEST_SENTENCE)
                .flatMap(after -> withdrawals
                        .in(after.text())
                        .filter(word -> mentions.find(after, names).isEmpty())));
    }

    private void read(Sentence sentence, Optional<Sentence> next, Progress progress) {
        stages.accept(Stage.NAMES);
        List<MentionGroup> groups = progress.coreference.resolve(sentence, mentions.find(sentence, progress.names));
        progress.meet(groups);
        stages.accept(Stage.CONTEXT);
        Optional<Sentence> leadIn = progress.lists.leadIn(sentence);
        SentenceContext context = SentenceContext.of(
                sentence, groups, progress.works, cues, settings, withdrawal(sentence, groups, next, progress.names));
        if (leadIn.isPresent() && progress.openings.containsKey(leadIn.get())) {
            ListInheritance.Opening opening = progress.openings.get(leadIn.get());
            progress.add(builder.items(context, inheritance.items(opening, sentence, groups), opening));
        }
        inheritance.opening(context).ifPresent(opening -> progress.openings.put(sentence, opening));
        if (!relations.canHoldClaim(groups)) {
            progress.trace(sentence, groups, Optional.empty());
        } else {
            Analysis analysis = relations.analyse(sentence, groups);
            stages.accept(Stage.CONTEXT);
            progress.parsed++;
            for (Analysis.Clause clause : analysis.clauses()) {
                List<Relation> resolved =
                        GenericEffects.resolve(clause.relations(), context, progress.claims.values(), lexicon::entry);
                SentenceContext own = clause.aside() ? context.inPassing() : context;
                Doses doses = clause.aside()
                        ? Doses.none(context, clause.parse())
                        : new Doses(context, resolved, clause.parse(), analysis);
                progress.add(builder.claims(own, clause.parse(), resolved, doses));
            }
            progress.trace(sentence, groups, Optional.of(analysis));
        }
    }

    /** What has been read so far. */
    private static final class Progress {
        private final Works works;
        private final ListItems lists;
        private final DocumentNames names;
        private final Coreference coreference = new Coreference();
        private final Map<Sentence, ListInheritance.Opening> openings = new HashMap<>();
        private final Map<String, Claim> claims = new LinkedHashMap<>();
        private final Map<String, List<Sign>> signs = new HashMap<>();
        private final Map<String, UnlinkedEntity> unlinked = new LinkedHashMap<>();
        private final Consumer<Trace> traces;
        private int parsed;

        Progress(DocumentNames names, Works works, ListItems lists, Consumer<Trace> traces) {
            this.names = names;
            this.works = works;
            this.lists = lists;
            this.traces = traces;
        }

        void trace(Sentence sentence, List<MentionGroup> groups, Optional<Analysis> analysis) {
            List<Claim> own = claims.values().stream()
                    .filter(claim -> claim.evidence().sentence().equals(sentence))
                    .toList();
            Map<String, List<Sign>> signsOfOwn = own.stream()
                    .collect(Collectors.toMap(Claim::id, claim -> signs.getOrDefault(claim.id(), List.of())));
            traces.accept(new Trace(sentence, groups, analysis, own, signsOfOwn));
        }

        void meet(List<MentionGroup> groups) {
            groups.stream()
                    .flatMap(group -> group.members().stream())
                    .map(Mention::entry)
                    .forEach(entry -> entry.unlinked()
                            .ifPresent(type -> unlinked.putIfAbsent(
                                    entry.id(), new UnlinkedEntity(entry.id(), entry.label(), type))));
        }

        void add(List<Weighed> more) {
            for (Weighed weighed : more) {
                claims.putIfAbsent(weighed.claim().id(), weighed.claim());
                signs.putIfAbsent(weighed.claim().id(), weighed.signs());
            }
        }
    }
}
