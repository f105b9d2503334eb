package org.ntpharm.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ntpharm.claim.Claim;
import org.ntpharm.claim.Trace;
import org.ntpharm.mention.Mention;
import org.ntpharm.relation.NearMiss;
import org.ntpharm.relation.NearMisses;

/** Says of the facts of one document that were missed what kept them from being read. */
final class MissFinder {
    private final AnnotatedDocument document;
    private final List<Trace> traces;
    private final Naming naming;
    private final NearMisses nearMisses;

    MissFinder(AnnotatedDocument document, List<Trace> traces, Naming naming, NearMisses nearMisses) {
        this.document = document;
        this.traces = traces;
        this.naming = naming;
        this.nearMisses = nearMisses;
    }

    MissedFact missed(Fact fact) {
        List<Trace> annotated =
                traces.stream().filter(trace -> joins(annotated(trace), fact)).toList();
        if (annotated.isEmpty()) {
            return new MissedFact(fact, "no sentence names both", List.of());
        }
        List<Trace> named =
                annotated.stream().filter(trace -> joins(read(trace), fact)).toList();
        return named.isEmpty()
                ? new MissedFact(fact, "a name was not found", annotated)
                : new MissedFact(fact, why(fact, named), named);
    }

    private String why(Fact fact, List<Trace> named) {
        List<Claim> claims = named.stream()
                .flatMap(trace -> trace.claims().stream())
                .filter(claim -> joins(names(claim), fact))
                .toList();
        if (claims.stream().anyMatch(CorpusRun::counts)) {
            return "read as another relation";
        }
        if (!claims.isEmpty()) {
            return "read as negated or left open";
        }
        if (named.stream().allMatch(trace -> trace.analysis().isEmpty())) {
            return "not parsed";
        }
        return near(fact, named)
                .findFirst()
                .map(miss -> "came near with a word of " + miss.frame())
                .orElse("no word that could join them");
    }

    private Stream<NearMiss> near(Fact fact, List<Trace> where) {
        return where.stream()
                .flatMap(trace -> trace.analysis().stream())
                .flatMap(analysis -> analysis.clauses().stream())
                .flatMap(clause -> nearMisses.in(clause).stream())
                .filter(miss -> joins(names(miss.subject(), miss.object()), fact));
    }

    private Set<String> annotated(Trace trace) {
        return document.entities().stream()
                .filter(entity -> trace.sentence().span().contains(entity.span()))
                .flatMap(entity -> Stream.of(entity.key().split("\\|")))
                .map(naming::gold)
                .collect(Collectors.toSet());
    }

    private Set<String> read(Trace trace) {
        return trace.groups().stream()
                .flatMap(group -> group.members().stream())
                .flatMap(mention -> naming.of(mention).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> names(Claim claim) {
        return Stream.concat(
                        naming.of(claim.subject(), claim.evidence().subject()).stream(),
                        naming.of(claim.object(), Optional.of(claim.evidence().object())).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> names(Mention... mentions) {
        return Stream.of(mentions)
                .flatMap(mention -> naming.of(mention).stream())
                .collect(Collectors.toSet());
    }

    private static boolean joins(Set<String> names, Fact fact) {
        return names.contains(fact.subject()) && names.contains(fact.object());
    }
}
