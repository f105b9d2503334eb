package org.ntpharm.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ntpharm.claim.Cues.Kind;
import org.ntpharm.relation.Parse;
import org.ntpharm.relation.Parse.Arc;
import org.ntpharm.relation.Relation;

/** Cues gathered on the way up from one trigger. */
final class CueGathering {
    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "csubj", "csubjpass", "acl", "parataxis");
    private static final Set<String> NOUN_PLACES = Set.of("nsubj", "nsubjpass", "dobj");
    private static final Set<String> MANNER = Set.of("how", "why");
    private static final Set<String> CONDITION = Set.of("whether", "if", "unless");
    private static final Set<String> OPEN = Set.of("whether", "unless");
    /** Words that, at the head of a sentence, make it a thought: "had X blocked Y", "suppose that X blocks Y". */
    private static final Set<String> SUPPOSING =
            Set.of("were", "had", "should", "suppose", "supposing", "imagine", "assume", "assuming", "say");

    private static final Set<String> LEADS = Set.of("that", "for", "of");
    private static final Set<String> LIMITS = Set.of("only", "just", "merely", "simply", "solely");
    private static final Set<String> NEGATOR_PLACES = Set.of("neg", "det", "cc:preconj", "mark", "case");

    private static final int HIGHEST_CLIMB = 8;
    private static final int LONGEST_CLOSING = 6;

    private final Cues cues;
    private final Parse parse;
    private final Relation relation;
    private final Set<String> negations = new LinkedHashSet<>();
    private final Set<String> hedges = new LinkedHashSet<>();
    private final List<String> qualifiers = new ArrayList<>();
    private Certainty certainty = Certainty.CERTAIN;
    private boolean asked;

    CueGathering(Cues cues, Parse parse, Relation relation) {
        this.cues = cues;
        this.parse = parse;
        this.relation = relation;
        if (parse.size() > 0 && parse.word(parse.size() - 1).equals("?")) {
            weaken(Certainty.UNSPECIFIED, "?");
        }
        closing();
    }

    /** ", some believe", ", it is thought": what a few last words say of all before them, however the sentence was parsed. */
    private void closing() {
        int comma = parse.size() - 1;
        while (comma > 0
                && parse.size() - comma <= LONGEST_CLOSING
                && !parse.word(comma).equals(",")) {
            comma--;
        }
        boolean named = IntStream.range(comma, parse.size())
                .anyMatch(at -> !parse.mentions(at).isEmpty() && !parse.word(at).equals("it"));
        boolean confirms = comma + 2 < parse.size()
                && parse.word(comma + 1).equals("as")
                && parse.tag(comma + 2).equals("VBN");
        if (comma > relation.trigger() && parse.word(comma).equals(",") && !named && !confirms) {
            IntStream.range(comma + 1, parse.size())
                    .forEach(at -> modifier(Kind.PREDICATE, parse.lemma(at), parse.word(at)));
        }
    }

    Stance stance() {
        return new Stance(List.copyOf(negations), List.copyOf(hedges), certainty, qualifiers);
    }

    /** "no effect", "not ketamine", "but not AMPA receptors", "a potential antagonist". */
    void arguments() {
        for (int token : List.of(relation.subjectToken(), relation.objectToken())) {
            dependents(token, false);
            before(token);
        }
        if (names(relation.trigger())) {
            before(relation.trigger());
        }
        if (cues.is(Kind.NEGATION, parse.lemma(relation.trigger()))) {
            negations.add(parse.word(relation.trigger()));
        }
    }

    private void before(int token) {
        int at = token - 1;
        while (at >= 0
                && (parse.tag(at).matches("JJ.?|DT|PRP\\$") || parse.word(at).equals("being") || compound(at, token))
                && !negator(at)) {
            at--;
        }
        if (at >= 0 && negator(at)) {
            negations.add(parse.word(at));
        }
        if (at >= 1 && cues.is(Kind.PHRASE, words(at - 1, at))) {
            negations.add(parse.word(at - 1) + " " + parse.word(at));
        }
    }

    /** Whether {@code word} describes the name at {@code token}: "its analogue X". */
    private boolean compound(int word, int token) {
        return parse.mentions(word).isEmpty() && parse.heads(word).contains(new Arc("compound", token));
    }

    private String words(int first, int second) {
        if (second >= parse.size()) {
            return parse.word(first);
        }
        return (parse.word(first) + " " + parse.word(second)).toLowerCase(Locale.ROOT);
    }

    private boolean negator(int token) {
        boolean limits = token + 1 < parse.size() && LIMITS.contains(parse.word(token + 1));
        return !limits && cues.is(Kind.NEGATOR, parse.word(token).toLowerCase(Locale.ROOT))
                || token > 0 && cues.is(Kind.NEGATOR, words(token - 1, token));
    }

    /** Whether {@code token} is denied by a word that hangs on it, or is itself a word such as "nobody". */
    private boolean denied(int token) {
        return cues.is(Kind.NOBODY, parse.lemma(token))
                || parse.dependents(token, label -> label.equals("neg") || label.equals("det")).stream()
                        .anyMatch(this::negator);
    }

    /** What was denied so far was denied of the drug, and not that it is what the text calls it in passing. */
    void grant() {
        negations.clear();
    }

    /** "was given to block Y": whoever gave it took it to do so, and the text says no more. */
    void aim() {
        weaken(Certainty.PROBABLE, "to");
    }

    /** The cues on the trigger itself. */
    void trigger() {
        dependents(activity(relation.trigger()), true);
    }

    void climb() {
        int trigger = relation.trigger();
        int at = activity(trigger);
        opening(trigger);
        if (!definite(trigger)) {
            doubt(trigger);
        }
        for (int step = 0; step < HIGHEST_CLIMB; step++) {
            Optional<Arc> up = above(at);
            if (up.isEmpty() || (manner(at) && open(up.get().token()))) {
                up.ifPresent(arc -> leaveOpen(arc.token()));
                return;
            }
            boolean contrasted = contrasted(at, up.get());
            if (inquiredAbility(at, up.get().token())) {
                weaken(Certainty.UNSPECIFIED, parse.word(up.get().token()));
            }
            at = up.get().token();
            if (contrasted) {
                continue;
            }
            String label = complement(trigger, up.get()) ? "xcomp" : up.get().label();
            predicate(at, label);
            if (label.equals("ccomp")
                    || label.equals("xcomp") && parse.lemma(at).equals("be")) {
                source(at);
            }
            dependents(at, true);
        }
    }

    /** "whereas X does": what is said of the clause above is not said of this one, whatever is said of both. */
    private boolean contrasted(int token, Arc up) {
        boolean clause = up.label().startsWith("advcl") || up.label().equals("parataxis");
        return clause
                && (parse.dependents(token).stream().anyMatch(arc -> contrasts(arc.token()))
                        || IntStream.range(up.token() + 1, token).anyMatch(this::contrasts));
    }

    private boolean contrasts(int token) {
        return cues.is(Kind.CONTRAST, parse.word(token).toLowerCase(Locale.ROOT));
    }

    /** "nobody found that", "no study shows that", "one theory is that": who or what says so. */
    private void source(int predicate) {
        for (int subject : parse.dependents(predicate, label -> label.startsWith("nsubj"))) {
            if (denied(subject) && !cues.is(Kind.DOUBT, parse.lemma(subject))) {
                negations.add(parse.word(subject));
            } else if (parse.lemma(predicate).equals("be")) {
                predicate(subject, "nsubj");
                cues.certainty(Kind.PREDICATE, parse.lemma(subject))
                        .ifPresent(certain -> weaken(certain, parse.word(subject)));
            }
        }
    }

    /** "perhaps" and "nor" that open a clause reach its trigger, however the sentence was parsed. */
    private void opening(int trigger) {
        int start = trigger;
        while (start > 0 && !parse.word(start - 1).matches("[,;:]")) {
            start--;
        }
        String word = parse.word(start).toLowerCase(Locale.ROOT);
        if (start < trigger && word.equals("nor")) {
            negations.add(parse.word(start));
        } else if (start < trigger) {
            modifier(Kind.ADVERB, word, parse.word(start));
        }
    }

    /** "whether", "unless" and "had X been" reach every trigger up to the next comma, however the sentence was parsed. */
    private void doubt(int trigger) {
        for (int at = trigger - 1; at >= 0 && !parse.word(at).matches("[,;:]"); at--) {
            String word = parse.word(at).toLowerCase(Locale.ROOT);
            if (OPEN.contains(word) || at == 0 && SUPPOSING.contains(word)) {
                weaken(Certainty.UNSPECIFIED, parse.word(at));
                asked = true;
            }
            if (parse.word(at).matches("remain(?:s|ed)?")
                    && words(at + 1, at + 2).equals("to be")) {
                weaken(Certainty.UNSPECIFIED, parse.word(at));
            }
            if (at == 0 && parse.word(at).equalsIgnoreCase("that")
                    || cues.is(Kind.EVIDENCE, parse.lemma(at)) && LEADS.contains(parse.word(at + 1))) {
                shortfall(trigger);
            }
        }
    }

    /** "evidence that X treats Y is lacking" */
    private void shortfall(int trigger) {
        for (int at = trigger + 1; at < parse.size(); at++) {
            boolean unconfirmed = cues.is(Kind.CONFIRMATION, parse.lemma(at)) && deniedBefore(at);
            if (unconfirmed || cues.is(Kind.SHORTFALL, parse.word(at).toLowerCase(Locale.ROOT))) {
                weaken(Certainty.UNSPECIFIED, parse.word(at));
            }
        }
    }

    /** "has not been replicated", however the sentence was parsed. */
    private boolean deniedBefore(int verb) {
        return IntStream.range(Math.max(1, verb - 4), verb).anyMatch(this::negator);
    }

    /** "the effect of X" takes the effect for granted, whatever is said of it; "no effect was seen" does not. */
    private boolean granted(int noun, int above) {
        return definite(noun)
                && !inquiredAbility(noun, above)
                && !cues.is(Kind.OBSERVATION, parse.lemma(above))
                && !cues.is(Kind.EVIDENCE, parse.lemma(noun));
    }

    /** "the ability of X to block Y was examined" */
    private boolean inquiredAbility(int noun, int above) {
        return cues.is(Kind.ABILITY, parse.lemma(noun)) && asks(above);
    }

    /** An infinitive coordinated with a finite verb goes on its complement: "is thought to block and to increase". */
    private boolean complement(int token, Arc up) {
        return up.label().equals("conj") && infinitive(token) && !infinitive(up.token());
    }

    private boolean infinitive(int token) {
        return parse.dependents(token, "mark"::equals).stream()
                .anyMatch(mark -> parse.lemma(mark).equals("to"));
    }

    private boolean definite(int noun) {
        return parse.tag(noun).startsWith("N")
                && parse.dependents(noun, label -> label.equals("det") || label.equals("nmod:poss")).stream()
                        .anyMatch(word -> !parse.lemma(word).matches("an?|no|any|some"));
    }

    /** The arc to the predicate that {@code token} is a complement of, or a coordinate of. */
    private Optional<Arc> above(int token) {
        boolean noun = parse.tag(token).startsWith("N");
        for (Arc arc : parse.heads(token)) {
            boolean means = arc.label().equals("advcl") || arc.label().startsWith("advcl_");
            if (arc.label().equals("acl") && !parse.mentions(arc.token()).isEmpty()) {
                continue;
            }
            if (COMPLEMENTS.contains(arc.label())
                    || token == relation.trigger()
                            && relation.pattern().endsWith("means")
                            && !parse.tag(arc.token()).startsWith("N")
                    || arc.label().equals("nmod_of")
                            && parse.tag(arc.token()).startsWith("J")
                            && cues.is(Kind.NEGATION, parse.lemma(arc.token()))
                    || means
                    || arc.label().equals("conj") && shares(token, arc.token())) {
                return Optional.of(arc);
            }
            String head = parse.lemma(arc.token());
            boolean role = arc.label().equals("nmod_as")
                    && (asks(arc.token()) || cues.is(Kind.ROLE, head) || cues.is(Kind.PREDICATE, head));
            boolean purpose = arc.label().equals("nmod_for")
                    && !parse.mentions(token).isEmpty()
                    && !parse.mentions(arc.token()).isEmpty();
            boolean nominal = NOUN_PLACES.contains(arc.label()) && !describes(arc.token(), token)
                    || arc.label().startsWith("nmod_") && cues.is(Kind.EVIDENCE, parse.lemma(arc.token()));
            if (role || purpose || noun && nominal && !granted(token, arc.token())) {
                return Optional.of(arc);
            }
        }
        return Optional.empty();
    }

    /** Whether {@code verb} heads a relative clause on {@code noun}, which says nothing of the clause above it. */
    private boolean describes(int verb, int noun) {
        return parse.heads(verb).contains(new Arc("acl:relcl", noun));
    }

    /** "is being tested as an antagonist": the predicate leaves open what it asks. */
    private boolean asks(int predicate) {
        String lemma = parse.lemma(predicate);
        return cues.is(Kind.INQUIRY, lemma) && !cues.is(Kind.FACTIVE, lemma) && !cues.is(Kind.OBSERVATION, lemma);
    }

    /** A coordinate without a subject of its own, not set off by "but", shares what is said of the first. */
    private boolean shares(int token, int first) {
        boolean own = parse.dependents(token, label -> label.startsWith("nsubj")).stream()
                .anyMatch(s -> s > first);
        boolean but = parse.dependents(first, "cc"::equals).stream()
                .anyMatch(cc -> parse.word(cc).equalsIgnoreCase("but"));
        return !own && !but;
    }

    private boolean manner(int token) {
        return parse.dependents(token, label -> label.startsWith("advmod")).stream()
                .anyMatch(adverb -> MANNER.contains(parse.lemma(adverb)));
    }

    private boolean open(int predicate) {
        return cues.is(Kind.FACTIVE, parse.lemma(predicate)) || cues.is(Kind.INQUIRY, parse.lemma(predicate));
    }

    private void leaveOpen(int predicate) {
        StringBuilder words = new StringBuilder();
        for (int token = 0; token < parse.size(); token++) {
            boolean part = token == predicate
                    || parse.heads(token).stream()
                            .anyMatch(arc -> arc.token() == predicate
                                    && Set.of("cop", "neg", "advmod", "aux", "auxpass")
                                            .contains(arc.label()));
            words.append(part ? " " + parse.word(token) : "");
        }
        qualifiers.add(words.toString().strip());
    }

    private void predicate(int token, String label) {
        String lemma = parse.lemma(token);
        if (cues.is(Kind.NEGATION, lemma)) {
            negations.add(parse.word(token));
        }
        if (label.equals("nmod_as") && asks(token)) {
            weaken(Certainty.UNSPECIFIED, parse.word(token));
        }
        boolean takesIt = !label.equals("conj") && !label.equals("nsubj")
                || parse.tag(token).startsWith("J");
        boolean beyondDoubt = cues.is(Kind.DOUBT, lemma) && denied(token);
        if (takesIt && !beyondDoubt) {
            cues.certainty(Kind.PREDICATE, lemma).ifPresent(certain -> weaken(certain, parse.word(token)));
        }
    }

    /** The cues that hang directly on {@code token}; a modal counts only on a verb or a predicate. */
    private void dependents(int token, boolean predicate) {
        boolean askedBelow = asked;
        boolean doubt = cues.is(Kind.DOUBT, parse.lemma(token));
        for (Arc arc : parse.dependents(token)) {
            String word = parse.word(arc.token());
            if (negates(arc)) {
                if (!askedBelow && !doubt) {
                    negations.add(word);
                }
            } else if (predicate && arc.label().equals("aux") && arc.token() < token) {
                modifier(Kind.MODAL, word.toLowerCase(Locale.ROOT), word);
            } else if (arc.label().equals("amod")) {
                if (!names(token)) {
                    modifier(Kind.POTENCY, parse.lemma(arc.token()), word);
                }
                modifier(Kind.ATTRIBUTE, word.toLowerCase(Locale.ROOT), word);
            } else if (arc.label().startsWith("advmod") || arc.label().equals("dep")) {
                modifier(Kind.ADVERB, parse.lemma(arc.token()), word);
            } else if (arc.label().equals("mark") && CONDITION.contains(parse.lemma(arc.token()))) {
                weaken(Certainty.UNSPECIFIED, word);
                asked = true;
            }
        }
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

    private boolean negates(Arc arc) {
        boolean place = NEGATOR_PLACES.contains(arc.label()) || arc.label().startsWith("advmod");
        return place && negator(arc.token())
                || arc.label().startsWith("nsubj") && cues.is(Kind.NOBODY, parse.lemma(arc.token()))
                || arc.label().equals("aux") && parse.lemma(arc.token()).equals("cannot");
    }

    private void modifier(Kind kind, String lemma, String word) {
        cues.certainty(kind, lemma).ifPresent(certain -> weaken(certain, word));
    }

    private void weaken(Certainty to, String cue) {
        hedges.add(cue);
        certainty = certainty.compareTo(to) < 0 ? to : certainty;
    }
}
