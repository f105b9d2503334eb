package org.ntpharm.claim;

import java.util.Optional;
import java.util.Set;
import org.ntpharm.claim.Cues.Kind;
import org.ntpharm.relation.Parse;
import org.ntpharm.relation.Parse.Arc;
import org.ntpharm.relation.Relation;

/** The way up from a trigger, through what it is a complement of, to the main verb. */
final class ClaimPath {
    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "csubj", "csubjpass", "acl", "parataxis");
    private static final Set<String> PRESUPPOSING =
            Set.of("event.induced", "event.associated-compound", "event.compound", "effect.of");
    private static final Set<String> NOUN_PLACES = Set.of("nsubj", "nsubjpass", "dobj");

    private final Parse parse;
    private final Relation relation;
    private final CueWords words;

    ClaimPath(Parse parse, Relation relation, CueWords words) {
        this.parse = parse;
        this.relation = relation;
        this.words = words;
    }

    /** The arc to the predicate that {@code token} is a complement of, or a coordinate of. */
    Optional<Arc> above(int token) {
        return parse.heads(token).stream()
                .filter(arc -> !arc.label().equals("acl")
                        || parse.mentions(arc.token()).isEmpty())
                .filter(arc -> clause(token, arc) || nominal(token, arc))
                .findFirst();
    }

    private boolean clause(int token, Arc arc) {
        String label = arc.label();
        return COMPLEMENTS.contains(label)
                || label.equals("advcl")
                || label.startsWith("advcl_")
                || byMeans(token, arc)
                || label.equals("nmod_of")
                        && parse.tag(arc.token()).startsWith("J")
                        && words.is(Kind.NEGATION, arc.token())
                || label.equals("conj") && shares(token, arc.token());
    }

    /** "X blocks Y by binding Z": the means hang on what is done by them. */
    private boolean byMeans(int token, Arc arc) {
        return token == relation.trigger()
                && relation.pattern().endsWith("means")
                && !parse.tag(arc.token()).startsWith("N");
    }

    private boolean nominal(int token, Arc arc) {
        int head = arc.token();
        if (presupposed(token, head)) {
            return false;
        }
        boolean role = arc.label().equals("nmod_as")
                && (words.asks(head)
                        || words.is(Kind.ROLE, head)
                        || words.is(Kind.PREDICATE, head)
                        || words.is(Kind.NEGATION, head));
        boolean purpose = arc.label().equals("nmod_for")
                && !parse.mentions(token).isEmpty()
                && !parse.mentions(head).isEmpty();
        boolean place = NOUN_PLACES.contains(arc.label()) && !describes(head, token)
                || arc.label().startsWith("nmod_") && words.is(Kind.EVIDENCE, head);
        boolean outcome = token == relation.trigger()
                && arc.label().matches("nmod_(in|to)")
                && parse.lemma(head).matches("result|lead");
        boolean noun = parse.tag(token).startsWith("N");
        return role
                || purpose
                || outcome
                || noun && place && !words.granted(token, head)
                || noun && (carried(arc) || hintedAt(token, arc) || attribute(token, arc));
    }

    /**
     * "is an agonist with activity at Y", "is an antihistamine with Y antagonist properties": what is said of the first
     * noun is said of what it comes with.
     */
    private boolean attribute(int token, Arc arc) {
        int head = arc.token();
        boolean named = token == relation.trigger() && arc.label().matches("compound|amod");
        return arc.label().equals("nmod_with")
                        && !parse.dependents(head, "cop"::equals).isEmpty()
                || named && parse.head(head, "nmod_with"::equals).isPresent();
    }

    /** "did not change X-induced Y": that X induces Y is taken for granted, whatever is said of the change. */
    private boolean presupposed(int noun, int verb) {
        return noun == relation.trigger() && PRESUPPOSING.contains(relation.pattern()) && words.standing(verb);
    }

    /** "to block Y, X was added", "was given in order to block Y": what something was done for. */
    boolean purpose(int verb) {
        return parse.dependents(verb, "mark"::equals).stream()
                .filter(mark -> parse.lemma(mark).equals("to"))
                .anyMatch(mark -> mark > 0 && parse.word(mark - 1).matches("order|as")
                        || parse.head(verb, label -> label.startsWith("advcl"))
                                .filter(above -> verb < above)
                                .isPresent());
    }

    /** "a possible case of X-induced Y": what is said of the case is said of what it is a case of. */
    private boolean carried(Arc arc) {
        return arc.label().startsWith("nmod_") && words.is(Kind.CARRIER, arc.token());
    }

    /**
     * "the data hint at an inhibition of Y by X", "are consistent with an inhibition"; not "with its inhibition", which
     * is granted.
     */
    private boolean hintedAt(int token, Arc arc) {
        boolean fits = arc.label().equals("nmod_with")
                && !words.definite(token)
                && parse.lemma(arc.token()).matches("consistent|compatible");
        return fits
                || arc.label().matches("nmod_(at|of|to|about)")
                        && parse.tag(arc.token()).startsWith("V")
                        && words.is(Kind.PREDICATE, arc.token());
    }

    /** Whether {@code verb} heads a relative clause on {@code noun}, which says nothing of the clause above it. */
    private boolean describes(int verb, int noun) {
        return parse.heads(verb).contains(new Arc("acl:relcl", noun));
    }

    /** A coordinate without a subject of its own, not set off by "but", shares what is said of the first. */
    private boolean shares(int token, int first) {
        boolean own = parse.dependents(token, label -> label.startsWith("nsubj")).stream()
                .anyMatch(subject -> subject > first);
        boolean but = parse.dependents(first, "cc"::equals).stream()
                .anyMatch(cc -> parse.word(cc).equalsIgnoreCase("but"));
        return !own && !but;
    }

    /** An infinitive coordinated with a finite verb goes on its complement: "is thought to block and to increase". */
    boolean complement(int token, Arc up) {
        return up.label().equals("conj") && words.infinitive(token) && !words.infinitive(up.token());
    }
}
