package org.ntpharm.claim;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ntpharm.mention.Entry;
import org.ntpharm.mention.Mention;
import org.ntpharm.relation.Relation;

/**
 * Resolves "side effects like those of X": the adverse effects that the document has reported of X so far. Side effects
 * of which nothing more is said make no claim, for which of them are meant is not in the text.
 */
final class GenericEffects {
    private static final String GENERIC = "adverse-effect";

    private static final Set<String> HARMS = Set.of("hasAdverseEffect", "causesCondition");

    private GenericEffects() {}

    static List<Relation> resolve(
            List<Relation> relations,
            SentenceContext context,
            Collection<Claim> claims,
            Function<String, Optional<Entry>> entries) {
        return relations.stream()
                .flatMap(relation -> relation.object().entry().id().equals(GENERIC)
                        ? resolved(relation, context, claims, entries)
                        : Stream.of(relation))
                .toList();
    }

    private static Stream<Relation> resolved(
            Relation relation,
            SentenceContext context,
            Collection<Claim> claims,
            Function<String, Optional<Entry>> entries) {
        List<String> compared = context.comparators().stream()
                .map(comparison -> comparison.mention().entry().id())
                .toList();
        return claims.stream()
                .filter(Claim::promoted)
                .filter(claim -> HARMS.contains(claim.predicate()) && compared.contains(claim.subject()))
                .flatMap(claim -> entries.apply(claim.object()).stream()
                        .map(entry -> new Relation(
                                claim.predicate(),
                                relation.subject(),
                                Mention.named(relation.object().span(), entry),
                                relation.trigger(),
                                relation.subjectToken(),
                                relation.objectToken(),
                                relation.pattern())))
                .distinct();
    }
}
