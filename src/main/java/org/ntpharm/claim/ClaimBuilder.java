package org.ntpharm.claim;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ntpharm.circumstance.Dosage;
import org.ntpharm.circumstance.Setting;
import org.ntpharm.relation.Dose;
import org.ntpharm.relation.Parse;
import org.ntpharm.relation.Relation;
import org.ntpharm.text.Sentence;

/** Turns the relations of one sentence into claims: with stance, dose, comparison, attribution and mechanism. */
final class ClaimBuilder {
    /** What a writer says of a drug in passing; it is neither found by the study nor bound to the dose. */
    static final Set<String> BACKGROUND = Set.of("memberOfClass", "developedFor", "kindOf", "precursorOf");

    private static final Pattern HIGH =
            Pattern.compile("(?i).*\\b(?:high|higher|large|larger|massive|supratherapeutic|toxic)\\b.*");
    private static final Pattern LOW = Pattern.compile(
            "(?i).*\\b(?:low|lower|small|smaller|sub-?an(?:a)?esthetic|sub-?therapeutic|micro)\\w*\\b.*");

    private final StanceReader stances;
    private final Confidence confidence;

    ClaimBuilder(Cues cues, Confidence confidence) {
        this.stances = new StanceReader(cues);
        this.confidence = confidence;
    }

    /** The claims of {@code relations}, found in the sentence of {@code context}. */
    List<Weighed> claims(SentenceContext context, Parse parse, List<Relation> relations, Doses doses) {
        Map<Relation, Stance> stanceOf = new LinkedHashMap<>();
        relations.stream()
                .filter(relation -> !Comparisons.isComparator(
                        context.sentence(), relation.subject().span()))
                .forEach(relation -> stanceOf.put(relation, stance(context, parse, relation)));
        List<Weighed> claims = new ArrayList<>();
        stanceOf.forEach((relation, stance) -> {
            Optional<Relation> means = Mechanisms.of(relation, relations, parse);
            Optional<String> mechanism =
                    means.map(other -> id(context.sentence(), other, stanceOf.getOrDefault(other, stance)));
            Optional<String> presupposed = means.filter(other -> Mechanisms.nominal(other, relation, parse))
                    .flatMap(other -> mechanism);
            Draft draft = new Draft(
                    context,
                    relation,
                    stance,
                    qualifiers(relation, stance, parse),
                    doses.of(relation),
                    doses.dosage(relation));
            Optional<Sentence> antecedent = antecedent(relation);
            List<Sign> read = SignReader.signs(context, relation, parse, stance);
            claims.add(new Weighed(draft.claim(mechanism, presupposed, antecedent, confidence.of(read)), read));
        });
        return claims;
    }

    /** The claims of one list item, whose subject and context come from its lead-in. */
    List<Weighed> items(SentenceContext item, List<ListInheritance.Item> items, ListInheritance.Opening opening) {
        SentenceContext lead = opening.context();
        List<Weighed> claims = new ArrayList<>();
        for (ListInheritance.Item closed : items) {
            Relation relation = closed.relation();
            Stance stance = stance(item, closed.open().parse(), relation);
            List<String> citations = item.citations().isEmpty() ? lead.citations() : item.citations();
            SentenceContext inherited = new SentenceContext(
                    item.sentence(),
                    item.groups(),
                    citations,
                    lead.attributedTo(),
                    lead.reportedYear(),
                    item.comparators(),
                    item.population(),
                    item.setting(),
                    item.withdrawnBy());
            Draft draft = new Draft(inherited, relation, stance, stance.qualifiers(), Optional.empty(), Dosage.NONE);
            Optional<Sentence> antecedent = Optional.of(lead.sentence());
            List<Sign> read =
                    SignReader.signs(inherited, relation, closed.open().parse(), stance);
            claims.add(new Weighed(
                    draft.claim(Optional.empty(), Optional.empty(), antecedent, confidence.of(read)), read));
        }
        return claims;
    }

    private Stance stance(SentenceContext context, Parse parse, Relation relation) {
        Stance read = stances.read(parse, relation);
        return context.withdrawnBy().map(read::withdrawnBy).orElse(read);
    }

    private static List<String> qualifiers(Relation relation, Stance stance, Parse parse) {
        List<String> all = new ArrayList<>(Qualifiers.of(relation, parse));
        all.addAll(stance.qualifiers());
        all.removeAll(stance.hedgeCues());
        all.removeAll(stance.negationCues());
        return all;
    }

    private static Optional<Sentence> antecedent(Relation relation) {
        return relation.subject().antecedent().or(() -> relation.object().antecedent());
    }

    static String id(Sentence sentence, Relation relation, Stance stance) {
        String key = String.join(
                "\n",
                sentence.text(),
                Integer.toString(sentence.span().start()),
                relation.subject().entry().id(),
                relation.property(),
                relation.object().entry().id(),
                stance.polarity().name());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "s" + sentence.ordinal() + "-" + HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** All that one claim is made of. */
    private record Draft(
            SentenceContext sentence,
            Relation relation,
            Stance stance,
            List<String> qualifiers,
            Optional<Dose> dose,
            Dosage dosage) {
        Claim claim(
                Optional<String> mechanism,
                Optional<String> presupposes,
                Optional<Sentence> antecedent,
                BigDecimal confidence) {
            boolean inherited =
                    !sentence.sentence().span().contains(relation.subject().span());
            Evidence evidence = new Evidence(
                    sentence.sentence(),
                    inherited
                            ? Optional.empty()
                            : Optional.of(relation.subject().span()),
                    relation.object().span(),
                    relation.pattern(),
                    antecedent);
            return new Claim(
                    id(sentence.sentence(), relation, stance),
                    relation.subject().entry().id(),
                    relation.property(),
                    relation.object().entry().id(),
                    stance.polarity(),
                    stance.certainty(),
                    evidence,
                    context(),
                    mechanism,
                    presupposes,
                    withheld(),
                    Optional.of(confidence));
        }

        private Context context() {
            boolean background = BACKGROUND.contains(relation.property());
            Optional<String> doseText = dose.map(Dose::text);
            return new Context(
                    stance.negationCues(),
                    stance.hedgeCues(),
                    qualifiers,
                    doseText,
                    doseText.flatMap(Draft::level),
                    comparator(),
                    sentence.population(),
                    background ? Optional.empty() : sentence.attributedTo(),
                    sentence.citations(),
                    background ? Optional.empty() : sentence.reportedYear(),
                    dosage,
                    background ? Setting.NONE : sentence.setting());
        }

        private static Optional<DoseLevel> level(String dose) {
            if (LOW.matcher(dose).matches()) {
                return Optional.of(DoseLevel.LOW);
            }
            return HIGH.matcher(dose).matches() ? Optional.of(DoseLevel.HIGH) : Optional.empty();
        }

        private Optional<String> comparator() {
            return sentence.comparators().stream()
                    .filter(comparison -> comparison.contrasts() || stance.polarity() == Polarity.NEGATED)
                    .map(comparison -> comparison.mention().entry().id())
                    .filter(id -> !id.equals(relation.subject().entry().id()))
                    .findFirst();
        }

        private Optional<WithheldReason> withheld() {
            if (stance.polarity() == Polarity.NEGATED) {
                return Optional.of(WithheldReason.NEGATED);
            }
            if (stance.certainty() != Certainty.CERTAIN) {
                return Optional.of(WithheldReason.HEDGED);
            }
            if (relation.property().equals("kindOf")) {
                return Optional.of(WithheldReason.TAXONOMIC);
            }
            if (relation.temporal()) {
                return Optional.of(WithheldReason.TEMPORAL);
            }
            boolean measured = sentence.comparators().stream()
                    .anyMatch(comparison -> comparison.word().equals("than"));
            return measured ? Optional.of(WithheldReason.COMPARATIVE) : Optional.empty();
        }
    }
}
