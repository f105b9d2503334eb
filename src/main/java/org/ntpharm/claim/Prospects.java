package org.ntpharm.claim;

import java.util.Optional;
import java.util.stream.Stream;
import org.ntpharm.claim.Cues.Kind;
import org.ntpharm.relation.Parse;

/** Nouns such as "risk", which a drug is said to carry without a word on whether what it is a risk of comes about. */
final class Prospects {
    private final Parse parse;
    private final CueWords words;

    Prospects(Parse parse, CueWords words) {
        this.parse = parse;
        this.words = words;
    }

    /** The risk that the verb at {@code trigger} gives its subject, or that {@code trigger} is; none if it is raised. */
    Optional<Integer> of(int trigger) {
        Stream<Integer> nouns = words.is(Kind.HOLDING, trigger)
                ? at(trigger)
                : Stream.of(trigger).filter(this::held);
        return nouns.filter(noun -> words.is(Kind.PROSPECT, noun))
                .filter(noun -> parse.dependents(noun, label -> label.matches("amod|compound")).stream()
                        .noneMatch(attribute -> words.stands(Kind.RAISED, attribute)))
                .findFirst();
    }

    /** "carries a risk", "puts patients at risk", wherever the parse hangs the second. */
    private Stream<Integer> at(int verb) {
        return parse.dependents(verb, label -> label.matches("dobj|nmod_at")).stream()
                .flatMap(noun -> Stream.concat(Stream.of(noun), parse.dependents(noun, "nmod_at"::equals).stream()));
    }

    private boolean held(int noun) {
        return parse.head(noun, "dobj"::equals)
                .filter(verb -> words.is(Kind.HOLDING, verb))
                .isPresent();
    }
}
