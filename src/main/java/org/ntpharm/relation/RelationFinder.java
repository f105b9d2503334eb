package org.ntpharm.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ntpharm.circumstance.DoseWords;
import org.ntpharm.mention.Lexicon;
import org.ntpharm.mention.Mention;
import org.ntpharm.mention.MentionGroup;
import org.ntpharm.text.Sentence;

/** Finds the relations of one sentence. Sentences without a licensed pair of mentions are never parsed. */
public final class RelationFinder {
    private static final Set<String> RELIEF = Set.of("treats", "usedOrStudiedFor");
    private static final Pattern RELIEVED = Pattern.compile("dobj|nsubjpass|nmod_(?:of|in|from|against|for)");

    private final Wording wording;
    private final Parser parser;
    private final PatternEngine engine;
    private final Simplifier simplifier;
    private final Enumerations enumerations;
    private final Appositions appositions;
    private final DoseFinder doseFinder;
    private final RouteFinder routeFinder;
    private final Schema schema;
    private final SenseChooser senses;
    private final ClassNames classNames;
    private final Ellipsis ellipsis;
    private final Companions companions;
    private final Consumer<Stage> stages;

    /**
     * A finder.
     *
     * @param stages is told what the finder is at
     */
    public RelationFinder(
            Parser parser,
            PatternEngine engine,
            Wording wording,
            WordLists words,
            Schema schema,
            Lexicon lexicon,
            Carriers carriers,
            DoseWords doses,
            Consumer<Stage> stages) {
        this.stages = stages;
        this.wording = wording;
        this.parser = parser;
        this.engine = engine;
        this.simplifier = new Simplifier(carriers, wording.lemmas(Frame.AGENT_NOUN));
        this.enumerations = new Enumerations(wording.lemmas(Frame.AGENT_NOUN), words);
        this.appositions = new Appositions(wording.lemmas(Frame.AGENT_NOUN), words);
        this.doseFinder = new DoseFinder(doses);
        this.routeFinder = new RouteFinder(doses);
        this.schema = schema;
        this.senses = new SenseChooser(wording, schema, words);
        this.classNames = new ClassNames(lexicon, senses);
        this.ellipsis = new Ellipsis(schema);
        this.companions = new Companions(schema);
    }

    /** Whether some property may join two of the mentions. */
    public boolean canHoldClaim(List<MentionGroup> groups) {
        List<Mention> mentions =
                groups.stream().flatMap(group -> group.members().stream()).toList();
        return mentions.stream()
                .anyMatch(subject -> mentions.stream()
                        .anyMatch(object ->
                                !subject.equals(object) && schema.licensesAny(subject.entry(), object.entry())));
    }

    /** The clauses of {@code sentence} with all relations that the patterns find and the schema licenses. */
    public Analysis analyse(Sentence sentence, List<MentionGroup> groups) {
        List<Dose> doses = doseFinder.find(sentence, groups);
        List<Analysis.Clause> clauses = new ArrayList<>();
        List<SimpleToken> tokens = enumerations.placed(simplifier.simplify(sentence, groups, doses));
        for (Appositions.Part part : appositions.split(tokens)) {
            Parse parse = parse(sentence, part.tokens());
            clauses.add(new Analysis.Clause(parse, relations(parse), part.aside()));
        }
        return new Analysis(clauses, doseFinder.given(doses, sentence), routeFinder.find(sentence, groups));
    }

    private Parse parse(Sentence sentence, List<SimpleToken> tokens) {
        stages.accept(Stage.MODELS);
        parser.loadModels();
        stages.accept(Stage.PARSE);
        Parse parse = parser.parse(sentence, tokens);
        stages.accept(Stage.PATTERNS);
        return parse;
    }

    private List<Relation> relations(Parse parse) {
        Map<List<String>, Relation> relations = new LinkedHashMap<>();
        for (Match match : merged(engine.match(parse))) {
            for (Relation relation : relations(match, parse)) {
                add(relation, relations);
                classNames.said(relation, parse).ifPresent(said -> add(said, relations));
            }
        }
        List<Relation> ordered = new ArrayList<>(relations.values());
        ordered.removeIf(relation -> relations.values().stream().anyMatch(other -> described(relation, other, parse)));
        ordered.addAll(ellipsis.of(parse, ordered));
        ordered.addAll(companions.of(parse, ordered));
        ordered.sort(Comparator.comparingInt(Relation::trigger));
        return ordered;
    }

    private static void add(Relation relation, Map<List<String>, Relation> to) {
        List<String> key = List.of(
                relation.property(),
                relation.subject().entry().id(),
                relation.object().entry().id());
        to.merge(key, relation, (known, other) -> known.temporal() ? other : known);
    }

    /** "an inhibitory effect on Y": what the adjective says of the effect says more than that there is one. */
    private static boolean described(Relation relation, Relation other, Parse parse) {
        return relation.subject().equals(other.subject())
                && relation.object().equals(other.object())
                && parse.heads(other.trigger()).contains(new Parse.Arc("amod", relation.trigger()));
    }

    /** The relations that a lead-in such as "X plays a role in the following:" opens for the items below it. */
    public List<OpenRelation> open(Sentence sentence, List<MentionGroup> groups) {
        Optional<MentionGroup> blank = ListBlank.in(sentence, groups);
        if (blank.isEmpty()) {
            return List.of();
        }
        List<MentionGroup> filled = new ArrayList<>(groups);
        filled.removeIf(group -> group.span().overlaps(blank.get().span()));
        filled.add(blank.get());
        List<SimpleToken> tokens = simplifier.simplify(sentence, filled, doseFinder.find(sentence, filled));
        Parse parse = parse(sentence, tokens);
        return engine.match(parse).stream()
                .flatMap(match -> open(match, parse).stream())
                .toList();
    }

    private static Optional<OpenRelation> open(Match match, Parse parse) {
        List<Integer> themes = match.themes().isEmpty() ? List.of(match.trigger()) : match.themes();
        Optional<Integer> theme = themes.stream()
                .filter(token -> parse.mentions(token).stream().anyMatch(ListBlank::isBlank))
                .findFirst();
        if (theme.isEmpty() || match.agents().isEmpty()) {
            return Optional.empty();
        }
        int agent = match.agents().get(0);
        return parse.mentions(agent).stream()
                .filter(subject -> !ListBlank.isBlank(subject))
                .findFirst()
                .map(subject -> new OpenRelation(parse, match, subject, agent, theme.get()));
    }

    /** The relation of one item: the sense of the lead-in that the item's type licenses. */
    public Optional<Relation> close(OpenRelation open, Mention object) {
        return senses.property(open.match(), open.parse(), open.subject(), open.objectToken(), object)
                .filter(property -> !open.subject().entry().equals(object.entry()))
                .map(property -> new Relation(
                        property,
                        open.subject(),
                        object,
                        open.match().trigger(),
                        open.subjectToken(),
                        open.objectToken(),
                        open.match().pattern()));
    }

    private List<Relation> relations(Match match, Parse parse) {
        if (match.pattern().endsWith("shared-subject") && !Subjects.shared(match.trigger(), parse)) {
            return List.of();
        }
        List<Relation> relations = new ArrayList<>();
        List<Integer> themes = match.themes().isEmpty() ? List.of(match.trigger()) : match.themes();
        for (int agent : Subjects.of(match, parse)) {
            int subjectToken = bearer(parse, agent);
            for (int theme : themes) {
                if (subjectToken != theme && !Subjects.ofNext(match, theme, parse)) {
                    pairs(match, parse, subjectToken, theme, relations);
                }
            }
        }
        return relations;
    }

    /** One match for each trigger of a pattern, with all that fills its places. */
    private static Collection<Match> merged(List<Match> matches) {
        Map<List<Object>, Match> merged = new LinkedHashMap<>();
        for (Match match : matches) {
            merged.merge(List.of(match.pattern(), match.trigger()), match, Match::plus);
        }
        return merged.values();
    }

    private void pairs(Match match, Parse parse, int subjectToken, int theme, List<Relation> to) {
        List<Mention> subjects = Naming.called(match, parse, subjectToken);
        List<Mention> objects = parse.mentions(theme);
        boolean inOrder = subjects.size() > 1 && objects.size() > 1 && respectively(parse);
        for (Mention subject : subjects) {
            for (Mention object : objects) {
                Optional<String> property = senses.property(match, parse, subject, theme, object);
                boolean together = !inOrder
                        || subjects.size() == objects.size() && subjects.indexOf(subject) == objects.indexOf(object);
                if (property.isPresent()
                        && together
                        && !(Companions.EVENT.equals(property.get()) && relieved(parse, theme))
                        && !subject.entry().equals(object.entry())
                        && !shadowed(object, theme, parse, to, subject)) {
                    to.add(new Relation(
                            property.get(), subject, object, match.trigger(), subjectToken, theme, match.pattern()));
                }
            }
        }
    }

    /** "A and B block C and D, respectively": each with its own; lists of different length tell nothing. */
    private static boolean respectively(Parse parse) {
        return IntStream.range(0, parse.size())
                .anyMatch(token -> parse.word(token).equals("respectively"));
    }

    /**
     * "relief of Y after X", "X prevented Y during Z": what is relieved did not befall anyone there; "Y, which was
     * relieved" did.
     */
    private boolean relieved(Parse parse, int event) {
        return parse.heads(event).stream()
                .filter(arc -> RELIEVED.matcher(arc.label()).matches())
                .filter(arc -> !parse.heads(arc.token()).contains(new Parse.Arc("acl:relcl", event)))
                .anyMatch(arc -> wording.canMean(parse.lemma(arc.token()), RELIEF));
    }

    /**
     * Of two readings of the same words only the first that is licensed counts, but a site is named with its target.
     */
    private static boolean shadowed(Mention object, int theme, Parse parse, List<Relation> found, Mention subject) {
        return found.stream()
                .anyMatch(relation -> relation.objectToken() == theme
                        && !(relation.object().is("BindingSite") && object.is("MolecularTarget"))
                        && relation.object().span().equals(object.span())
                        && relation.subject().equals(subject));
    }

    /** A class in apposition to a drug stands for the drug: "cycloserine, an antibiotic developed for ...". */
    private static int bearer(Parse parse, int token) {
        boolean isClass = parse.mentions(token).stream().allMatch(mention -> mention.is("TherapeuticClass"));
        if (!isClass) {
            return token;
        }
        return parse.head(token, "appos"::equals)
                .filter(head -> !parse.mentions(head).isEmpty())
                .or(() -> parse.dependents(token, label -> label.equals("appos") || label.equals("nsubj")).stream()
                        .filter(other -> !parse.mentions(other).isEmpty())
                        .findFirst())
                .orElse(token);
    }
}
