package org.ntpharm.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ntpharm.circumstance.Dosage;
import org.ntpharm.mention.Mention;
import org.ntpharm.mention.MentionGroup;
import org.ntpharm.relation.Analysis;
import org.ntpharm.relation.Dose;
import org.ntpharm.relation.GivenBy;
import org.ntpharm.relation.Parse;
import org.ntpharm.relation.Relation;
import org.ntpharm.text.Span;

/** Which of a sentence's doses and routes belong to which relation of one of its clauses. */
final class Doses {
    private final SentenceContext context;
    private final List<Relation> relations;
    private final Parse parse;
    private final List<Dose> doses;
    private final List<GivenBy> given;

    /** The doses of {@code analysis}, for the {@code relations} of the clause of {@code parse}. */
    Doses(SentenceContext context, List<Relation> relations, Parse parse, Analysis analysis) {
        this.context = context;
        this.relations = List.copyOf(relations);
        this.parse = parse;
        this.doses = analysis.doses();
        this.given = analysis.given();
    }

    /** No doses, whatever the relation. */
    static Doses none(SentenceContext context, Parse parse) {
        return new Doses(context, List.of(), parse, new Analysis(List.of(), List.of(), List.of()));
    }

    /**
     * The dose tied to the subject's own words, else one free in its clause, else one tied to an earlier name of it.
     */
    Optional<Dose> of(Relation relation) {
        if (ClaimBuilder.BACKGROUND.contains(relation.property())) {
            return Optional.empty();
        }
        String subject = relation.subject().entry().id();
        Span trigger = parse.span(relation.trigger());
        return first(dose -> dose.of()
                        .filter(relation.subject().span()::overlaps)
                        .filter(of -> dose.of(subject))
                        .isPresent())
                .or(() -> first(dose -> dose.of().isEmpty()
                        && nearest(dose).filter(at -> at == relation.trigger()).isPresent()
                        && !anothers(dose, subject)))
                .or(() -> first(dose -> dose.of()
                        .filter(of -> of.start() < trigger.start() && dose.of(subject))
                        .isPresent()));
    }

    /** What the sentence says in numbers and routes of how the subject was given. */
    Dosage dosage(Relation relation) {
        if (ClaimBuilder.BACKGROUND.contains(relation.property())) {
            return Dosage.NONE;
        }
        Dosage dosage = of(relation).map(Dose::dosage).orElse(Dosage.NONE);
        String subject = relation.subject().entry().id();
        return given.stream()
                .filter(by -> by.drug().entry().id().equals(subject))
                .findFirst()
                .map(by -> dosage.by(by.routes()))
                .orElse(dosage);
    }

    private Optional<Dose> first(Predicate<Dose> fitting) {
        return doses.stream().filter(fitting).findFirst();
    }

    /** Whether another drug stands nearer to a free dose than the subject: whose dose it is, is then unclear. */
    private boolean anothers(Dose dose, String subject) {
        Comparator<MentionGroup> distance = Comparator.comparingInt(group -> distance(group.span(), dose.span()));
        Predicate<MentionGroup> subjects = group ->
                group.members().stream().anyMatch(member -> member.entry().id().equals(subject));
        boolean opens = opensClause(dose);
        return context.groups().stream()
                .filter(group -> subjects.test(group) || isOtherDrug(group))
                .filter(group -> opens || group.span().start() < dose.span().start())
                .min(distance)
                .filter(group -> !subjects.test(group))
                .isPresent();
    }

    private boolean isOtherDrug(MentionGroup group) {
        Mention first = group.members().get(0);
        boolean compared = context.comparators().stream()
                .anyMatch(comparison -> comparison.mention().span().overlaps(group.span()));
        return first.is("Drug") && !first.is("Neurotransmitter") && !compared;
    }

    private static int distance(Span one, Span other) {
        return one.start() < other.start() ? other.start() - one.end() : one.start() - other.end();
    }

    /** A dose that opens its clause belongs to the trigger behind it, any other to the trigger before it. */
    private Optional<Integer> nearest(Dose dose) {
        List<Integer> triggers =
                relations.stream().map(Relation::trigger).distinct().sorted().toList();
        Comparator<Integer> order = Comparator.naturalOrder();
        Optional<Integer> before = triggers.stream()
                .filter(at -> parse.span(at).start() < dose.span().start())
                .max(order);
        Optional<Integer> after = triggers.stream()
                .filter(at -> parse.span(at).start() > dose.span().start())
                .min(order);
        boolean opens = dose.phrase().start() < dose.span().start() && after.isPresent() && opensClause(dose);
        return opens ? after : before.or(() -> after);
    }

    private boolean opensClause(Dose dose) {
        int next = 0;
        while (next < parse.size() && parse.span(next).start() < dose.phrase().end()) {
            next++;
        }
        return next == 0
                || parse.word(next - 1).matches(",|;|but|whereas|while|and")
                        && next < parse.size()
                        && !parse.word(next).matches("[,;.]")
                || next < parse.size() && next <= 1;
    }
}
