package org.ntpharm.claim;

import java.util.List;
import java.util.Optional;
import org.ntpharm.relation.Parse;
import org.ntpharm.relation.Relation;

/** Finds the relation that a sentence gives as the way in which another comes about. */
final class Mechanisms {
    private Mechanisms() {}

    /** The one of {@code all} by which {@code relation} comes about, where the sentence says so. */
    static Optional<Relation> of(Relation relation, List<Relation> all, Parse parse) {
        return all.stream()
                .filter(other -> other.trigger() != relation.trigger())
                .filter(other ->
                        other.subject().entry().equals(relation.subject().entry()))
                .filter(other -> byGerund(other, relation, parse)
                        || nominal(other, relation, parse)
                        || consequence(other, relation, parse))
                .findFirst();
    }

    /** "stops the impulse by blocking the receptor", "works through blockade of". */
    private static boolean byGerund(Relation means, Relation end, Parse parse) {
        boolean by = parse.dependents(means.trigger(), label -> label.equals("mark") || label.equals("case")).stream()
                .anyMatch(mark -> parse.lemma(mark).matches("by|through|via"));
        return by && parse.under(means.trigger(), end.trigger());
    }

    /** "its ability to block the receptor results in improvement": the means is the subject of the end. */
    static boolean nominal(Relation means, Relation end, Parse parse) {
        boolean relative = parse.head(means.trigger(), "acl:relcl"::equals).isPresent();
        return !relative
                && parse.dependents(end.trigger(), label -> label.startsWith("nsubj")).stream()
                        .anyMatch(subject ->
                                parse.under(means.trigger(), subject) && !parse.under(end.objectToken(), subject));
    }

    /** "modifies the connections, which results in changes": the end hangs in a relative clause under the means. */
    private static boolean consequence(Relation means, Relation end, Parse parse) {
        return end.pattern().equals("verb.event-relative") && parse.under(end.trigger(), means.trigger());
    }
}
