package org.ntpharm.relation;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What acting on an action comes to: "reverses the inhibition of Y" raises Y, "prevents the activation of Y" lowers it.
 * The signs of the verb and of the noun multiply.
 */
final class NestedRegulation {
    /** The label of the patterns whose sense is counted here. */
    static final String LABEL = "NestedFrame";

    private static final List<String> RAISES = List.of("enhances", "promotesProcess", "increasesTransmissionBy");
    private static final List<String> LOWERS = List.of("inhibits", "inhibitsProcess", "decreasesTransmissionBy");

    private final Wording wording;

    NestedRegulation(Wording wording) {
        this.wording = wording;
    }

    /** The properties that verb and noun together may mean; none where a sign is unknown. */
    List<String> senses(Match match, Parse parse, int themeToken) {
        Optional<Integer> noun = parse.heads(themeToken).stream()
                .map(Parse.Arc::token)
                .filter(head ->
                        !wording.lookup(parse.lemma(head), Frame.EVENT_NOUN).isEmpty())
                .findFirst();
        if (noun.isEmpty()) {
            return List.of();
        }
        int verb = sign(parse.lemma(match.trigger()), Frame.TRANSITIVE);
        boolean anothers = verb > 0
                && !parse.dependents(noun.get(), label -> label.equals("nmod_by"))
                        .isEmpty();
        int sign = anothers ? 0 : verb * sign(parse.lemma(noun.get()), Frame.EVENT_NOUN);
        return sign == 0 ? List.of() : sign > 0 ? RAISES : LOWERS;
    }

    private int sign(String lemma, Frame frame) {
        List<String> senses = wording.lookup(lemma, frame).stream()
                .flatMap(entry -> entry.senses().stream())
                .toList();
        return among(RAISES, senses) - among(LOWERS, senses);
    }

    private static int among(Collection<String> properties, List<String> senses) {
        return Collections.disjoint(properties, senses) ? 0 : 1;
    }
}
