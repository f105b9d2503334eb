package org.ntpharm.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ntpharm.claim.Cues.Kind;
import org.ntpharm.relation.Parse;
import org.ntpharm.relation.Parse.Arc;
import org.ntpharm.relation.Relation;

/** Cues gathered on the way up from one trigger. */
final class CueGathering {
    private static final Set<String> NEGATOR_PLACES = Set.of("neg", "det", "cc:preconj", "mark", "case");
    private static final Set<String> OF_THE_VERB = Set.of("cop", "neg", "advmod", "aux", "auxpass");
    private static final int HIGHEST_CLIMB = 8;

    private final Parse parse;
    private final Relation relation;
    private final CueWords words;
    private final ClaimPath path;
    private final Prospects prospects;
    private final WordOrderCues order;
    private final StanceNotes notes;

    CueGathering(Cues cues, Parse parse, Relation relation) {
        this.parse = parse;
        this.relation = relation;
        words = new CueWords(cues, parse);
        path = new ClaimPath(parse, relation, words);
        prospects = new Prospects(parse, words);
        notes = new StanceNotes(cues);
        order = new WordOrderCues(parse, relation.trigger(), words, notes);
        order.closing();
    }

    Stance stance() {
        return notes.stance();
    }

    /** "no effect", "not ketamine", "but not AMPA receptors", "a potential antagonist". */
    void arguments() {
        for (int token : List.of(relation.subjectToken(), relation.objectToken())) {
            dependents(token, false);
            before(token);
            order.carriers(token);
        }
        if (names(relation.trigger())) {
            before(relation.trigger());
        }
        if (words.is(Kind.NEGATION, relation.trigger()) && !relation.temporal()) {
            notes.negate(parse.word(relation.trigger()));
        }
    }

    private void before(int token) {
        int at = token - 1;
        while (at >= 0
                && (parse.tag(at).matches("JJ.?|DT|PRP\\$") || parse.word(at).equals("being") || compound(at, token))
                && !words.negator(at)) {
            at--;
        }
        if (at >= 0 && words.negator(at)) {
            notes.negate(parse.word(at));
        }
        if (words.pair(Kind.PHRASE, at - 1)) {
            notes.negate(parse.word(at - 1) + " " + parse.word(at));
        }
    }

    /** Whether {@code word} describes the name at {@code token}: "its analogue X". */
    private boolean compound(int word, int token) {
        return parse.mentions(word).isEmpty() && parse.heads(word).contains(new Arc("compound", token));
    }

    /** What was denied so far was denied of the drug, and not that it is what the text calls it in passing. */
    void grant() {
        notes.grant();
    }

    /** "was given to block Y": whoever gave it took it to do so, and the text says no more. */
    void aim() {
        notes.weaken(Certainty.PROBABLE, "to");
    }

    /** The cues on the trigger itself. */
    void trigger() {
        dependents(activity(relation.trigger()), true);
        subjects(relation.trigger());
        order.discredited();
        order.resumed();
        formerly(relation.trigger());
        notes.weigh(Kind.HINT, parse.lemma(relation.trigger()), parse.word(relation.trigger()));
        prospect(relation.trigger());
        if (path.purpose(relation.trigger())) {
            aim();
        }
        if (words.pair(Kind.PHRASE, relation.trigger() - 2)) {
            notes.negate(parse.word(relation.trigger() - 2));
        }
    }

    /** "was initially attributed to X": what a tie was first thought to be may have turned out otherwise. */
    private void formerly(int trigger) {
        if (words.is(Kind.TIE, trigger)) {
            parse.dependents(trigger, label -> label.startsWith("advmod")).stream()
                    .filter(adverb -> words.is(Kind.PAST, adverb))
                    .forEach(adverb -> notes.weaken(Certainty.PROBABLE, parse.word(adverb)));
        }
    }

    /** "carries a risk of Y": that Y may come about; "raises the risk of Y" is that it does, more often. */
    private void prospect(int trigger) {
        prospects.of(trigger).ifPresent(noun -> notes.weaken(Certainty.POSSIBLE, parse.word(noun)));
    }

    void climb() {
        int trigger = relation.trigger();
        int at = activity(trigger);
        order.opening();
        if (!words.definite(trigger)) {
            order.doubt();
        }
        for (int step = 0; step < HIGHEST_CLIMB; step++) {
            Optional<Arc> up = path.above(at);
            if (up.isEmpty() || words.manner(at) && words.open(up.get().token())) {
                up.ifPresent(arc -> notes.qualify(verbGroup(arc.token())));
                return;
            }
            Arc arc = up.get();
            boolean contrasted = words.contrasted(at, arc);
            if (words.inquiredAbility(at, arc.token()) || words.takenBack(at, arc.token())) {
                notes.leaveOpen(parse.word(arc.token()));
            }
            at = arc.token();
            if (!contrasted) {
                say(at, path.complement(trigger, arc) ? "xcomp" : arc.label());
            }
        }
    }

    /** What {@code predicate} says of the complement below it, which hangs on it as {@code label}. */
    private void say(int predicate, String label) {
        if (words.notExcluded(predicate)) {
            notes.weaken(Certainty.POSSIBLE, parse.word(predicate));
            return;
        }
        predicate(predicate, label);
        if (label.startsWith("nsubj")) {
            words.unsettled(predicate).ifPresent(notes::leaveOpen);
            seeming(predicate);
        }
        if (!label.equals("conj")) {
            subjects(predicate);
        }
        parse.dependents(predicate, "dobj"::equals).stream()
                .filter(object -> words.is(Kind.ABILITY, object) && words.denied(object))
                .forEach(object -> notes.negate(parse.word(object)));
        if (label.equals("ccomp")
                || label.equals("xcomp") && parse.lemma(predicate).equals("be")) {
            source(predicate);
        }
        dependents(predicate, true);
    }

    /** "X-induced Y seems likely", "was judged possible": what its verb says of the claim by an adjective. */
    private void seeming(int verb) {
        parse.dependents(verb, label -> label.matches("xcomp|acomp|advmod|dep|dobj|ccomp")).stream()
                .filter(said ->
                        !parse.tag(said).startsWith("V") && !parse.tag(said).startsWith("N"))
                .forEach(said -> predicate(said, "xcomp"));
    }

    /** "nobody found that", "no study shows that", "one theory is that": who or what says so. */
    private void source(int predicate) {
        for (int subject : parse.dependents(predicate, label -> label.startsWith("nsubj"))) {
            if (words.denied(subject) && !words.is(Kind.DOUBT, subject)) {
                notes.negate(parse.word(subject));
            } else if (parse.lemma(predicate).equals("be")) {
                predicate(subject, "nsubj");
                notes.weigh(Kind.PREDICATE, parse.lemma(subject), parse.word(subject));
            }
        }
    }

    /**
     * "few studies show", "a likely mechanism is", "no patient had": a doubt about what shows, or is, what the claim says.
     */
    private void subjects(int predicate) {
        for (int subject : parse.dependents(predicate, label -> label.startsWith("nsubj"))) {
            if (parse.mentions(subject).isEmpty()) {
                aimOrThought(predicate, subject);
                doubted(subject);
                if (words.denied(subject) && !words.is(Kind.DOUBT, subject)) {
                    notes.negate("no");
                }
            }
        }
    }

    /** "few studies", "anecdotal reports" */
    private void doubted(int noun) {
        parse.dependents(noun, label -> label.matches("amod|advmod")).stream()
                .filter(words::doubts)
                .forEach(cue -> notes.weigh(Kind.ATTRIBUTE, words.word(cue), parse.word(cue)));
    }

    /** "the aim was activation of Y by X" */
    private void aimOrThought(int noun, int subject) {
        if (parse.tag(noun).startsWith("N")
                && !parse.dependents(noun, "cop"::equals).isEmpty()) {
            notes.weigh(Kind.PREDICATE, parse.lemma(subject), parse.word(subject));
        }
    }

    private String verbGroup(int predicate) {
        StringBuilder group = new StringBuilder();
        for (int token = 0; token < parse.size(); token++) {
            boolean part = token == predicate
                    || parse.heads(token).stream()
                            .anyMatch(arc -> arc.token() == predicate && OF_THE_VERB.contains(arc.label()));
            group.append(part ? " " + parse.word(token) : "");
        }
        return group.toString().strip();
    }

    private void predicate(int token, String label) {
        String lemma = parse.lemma(token);
        if (words.is(Kind.NEGATION, token)) {
            notes.negate(parse.word(token));
        }
        if (label.equals("nmod_as") && words.asks(token)) {
            notes.leaveOpen(parse.word(token));
        }
        boolean takesIt = !label.equals("conj") && !label.equals("nsubj")
                || parse.tag(token).startsWith("J");
        boolean beyondDoubt = words.is(Kind.DOUBT, token) && words.denied(token);
        if (takesIt && !beyondDoubt) {
            notes.weigh(Kind.PREDICATE, lemma, parse.word(token));
        }
    }

    /** The cues that hang directly on {@code token}; a modal counts only on a verb or a predicate. */
    private void dependents(int token, boolean predicate) {
        boolean askedBelow = notes.asked();
        boolean doubt = words.is(Kind.DOUBT, token);
        for (Arc arc : parse.dependents(token)) {
            boolean fronted = predicate && fronted(token, arc);
            if (fronted && words.denied(arc.token())) {
                notes.negate("no");
            } else if (fronted) {
                doubted(arc.token());
                weakens(token, arc, predicate);
            } else if (!negates(arc)) {
                weakens(token, arc, predicate);
            } else if (!askedBelow && !doubt) {
                notes.negate(parse.word(arc.token()));
            }
        }
    }

    private void weakens(int token, Arc arc, boolean predicate) {
        int cue = arc.token();
        String word = parse.word(cue);
        if (predicate && arc.label().equals("aux") && cue < token) {
            notes.weigh(Kind.MODAL, words.word(cue), word);
        } else if (arc.label().equals("amod")
                || arc.label().equals("compound") && parse.mentions(cue).isEmpty()) {
            if (!names(token)) {
                notes.weigh(Kind.POTENCY, parse.lemma(cue), word);
            }
            notes.weigh(Kind.ATTRIBUTE, words.word(cue), word);
        } else if (arc.label().startsWith("advmod") || arc.label().equals("dep")) {
            notes.weigh(Kind.ADVERB, parse.lemma(cue), word);
            if (words.shortOf(cue, token)) {
                notes.negate(word);
            }
        } else if (predicate && arc.label().matches("nmod_(in|on|by)") && words.pair(Kind.ADVERB, cue - 1)) {
            notes.weigh(Kind.ADVERB, words.word(cue - 1) + " " + words.word(cue), word);
        } else if (arc.label().equals("mark") && words.is(Kind.CONDITION, cue)) {
            notes.ask(word);
        }
    }

    /**
     * "under no circumstances does X", "in few studies, X": what is denied, or doubted, of the place or case at the head
     * of a clause is so altogether.
     */
    private boolean fronted(int predicate, Arc arc) {
        return arc.label().matches("nmod_(in|at|under|on|by|to)")
                && parse.mentions(arc.token()).isEmpty()
                && parse.dependents(predicate, label -> label.startsWith("nsubj")).stream()
                        .anyMatch(subject -> subject > arc.token());
    }

    private boolean negates(Arc arc) {
        boolean place = NEGATOR_PLACES.contains(arc.label()) || arc.label().startsWith("advmod");
        return place && words.negator(arc.token())
                || arc.label().startsWith("nsubj") && words.is(Kind.NOBODY, arc.token())
                || arc.label().equals("aux") && parse.lemma(arc.token()).equals("cannot");
    }

    /** Of "agonist activity" and "inhibitory effect" the activity and the effect, of which things are said. */
    private int activity(int trigger) {
        return relation.pattern().matches("agent-noun\\.activity|attribute\\.effect")
                ? parse.head(trigger, label -> label.matches("compound|amod")).orElse(trigger)
                : trigger;
    }

    /** Whether {@code token} is the noun that names what acts: "inhibitor". */
    private boolean names(int token) {
        return token == relation.trigger() && relation.pattern().startsWith("agent-noun");
    }
}
