package org.ntpharm.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ntpharm.circumstance.Dosage;
import org.ntpharm.circumstance.DoseWords;
import org.ntpharm.mention.Mention;
import org.ntpharm.mention.MentionGroup;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Span;
import org.ntpharm.text.Tokenizer;

/** Finds doses: amounts with units ("0.5 mg/kg i.v.") and levels ("high doses"), and the drug they are tied to. */
final class DoseFinder {
    private static final String LEVEL_WORD =
            "(?i:very |relatively |sufficiently )?(?i:high|higher|large|larger|low|lower|small|smaller|moderate|medium|massive|sub-?an(?:a)?esthetic|an(?:a)?esthetic|therapeutic|sub-?therapeutic|supratherapeutic|toxic|clinical|standard|usual|single|repeated|daily|micro)";
    private static final String LEVEL =
            LEVEL_WORD + "(?:[ ,]+(?:and )?(?:" + LEVEL_WORD + "|intravenous|oral|intranasal|clinical))*[ -]doses?"
                    + "|\\b(?:single )?(?:intravenous|oral|intranasal|intramuscular) doses?|\\bmicrodoses?";
    private static final Pattern BARE = Pattern.compile("(?i)doses?|concentrations?");
    private static final Pattern PERCENT = Pattern.compile("[\\d.,\u00b7 -]+(?:%|percent|per cent)");
    private static final Pattern SHARE_OF = Pattern.compile("(?i)^\\s+(?:of\\s+)?(?:the\\s+)?$");
    private static final Pattern CHANGE = Pattern.compile("(?i)\\b(?:by|to|than|about|only|nearly|approximately)\\s+$");
    private static final Pattern NOT_GIVEN = Pattern.compile(
            "(?i)^[ -](?:release|levels?|uptake|reuptake|binding|occupancy|turnover|synthesis|transmission|users?|users|receptors?|responders?|inhibition|blockade)\\b");
    /** What a number measures that is no dose: constants, levels in the body, weights. */
    private static final Pattern MEASURED = Pattern.compile(
            "(?i)(?:\\b(?:p?k[idmb]|p?(?:ic|ec|ed|ld|id|ad) ?50|b ?max|affinity|affinities|potency|c ?max|weigh(?:ing|ed|t)?|weight of"
                    + "|(?:plasma|serum|blood|brain|csf|tissue|extracellular|trough|peak|steady-state)(?: \\w+)? (?:levels?|concentrations?))(?: values?)?"
                    + "|\\b(?:plasma|serum|blood|brain|csf|tissue|trough|peak|steady-state)(?: \\w+)?)"
                    + "[\\s(,:=~\u2248<>\u2264]*(?:(?:is|was|were|of|at|between|from|about|around|approximately|reaching)\\s+)*\\(?$");

    private static final int NEAR = 60;

    private final DoseWords words;
    private final Pattern dose;
    private final Pattern beforeDrug;

    DoseFinder(DoseWords words) {
        this.words = words;
        String amount = "(?:" + words.amount() + "(?:\\s*(?:,|,?\\s*\\b(?:or|and|to))\\s+" + words.amount() + ")*)";
        this.dose = Pattern.compile(
                "(?<lead>\\b(?:(?:,\\s+)?(?:given|taken|administered)\\s+)?(?:at|in|with|from|after|using)\\s+)?(?<article>\\b(?:[Aa]n?|[Tt]he|much)\\s+)?(?<dose>(?:\\b(?:"
                        + LEVEL
                        + "|\\b[Dd]oses?|\\bconcentrations?)(?:\\s+(?:of|between|from|up to|above|below|as low as|as high as|\\()\\s*(?:about\\s+|around\\s+|up to\\s+)?"
                        + "(?:" + amount + "|" + words.percent() + ")\\)?)?|\\b" + LEVEL + "|" + amount + "|"
                        + words.percent() + "))");
        this.beforeDrug = Pattern.compile("\\s+(?:of\\s+)?(?:the\\s+|both\\s+)?(?:" + words.route() + "\\s+)?");
    }

    /** All doses, those too that measure something else and only stand in the way of the parser. */
    List<Dose> find(Sentence sentence, List<MentionGroup> groups) {
        String text = Tokenizer.plain(sentence.text());
        int offset = sentence.span().start();
        List<Dose> doses = new ArrayList<>();
        Matcher matcher = dose.matcher(text);
        while (matcher.find()) {
            Span span = Span.of(offset + matcher.start("dose"), offset + matcher.end("dose"));
            boolean free = groups.stream().noneMatch(group -> group.span().overlaps(span));
            if (!free) {
                within(span, matcher, text, offset, groups).ifPresent(doses::add);
            }
            if (free && !BARE.matcher(matcher.group("dose")).matches() && !share(matcher, text, offset, groups)) {
                doses.add(dose(matcher, text, offset, groups));
            }
        }
        return doses;
    }

    /** The first dose of "X (10 mg) and Y (20 mg)", which stands within the group of the two. */
    private Optional<Dose> within(Span span, Matcher matcher, String text, int offset, List<MentionGroup> groups) {
        List<Mention> members = groups.stream()
                .flatMap(group -> group.members().stream())
                .filter(member -> member.is("ChemicalSubstance"))
                .toList();
        List<Mention> drugs = members.stream()
                .filter(member -> member.span().end() < span.start())
                .filter(member -> text.substring(member.span().end() - offset, span.start() - offset)
                        .matches("\\s*\\("))
                .toList();
        Dosage dosage = words.dosage(matcher.group("dose"));
        boolean inBrackets = text.startsWith(")", span.end() - offset);
        return drugs.isEmpty() || dosage.amounts().isEmpty() || !inBrackets
                ? Optional.empty()
                : Optional.of(new Dose(
                        span,
                        span,
                        matcher.group("dose"),
                        Optional.of(drugs.get(0).span()),
                        drugs,
                        dosage));
    }

    /** Those of {@code found} that a drug was given at. */
    List<Dose> given(List<Dose> found, Sentence sentence) {
        String text = Tokenizer.plain(sentence.text());
        return found.stream()
                .filter(dose -> {
                    int start = dose.span().start() - sentence.span().start();
                    return !MEASURED.matcher(text.substring(Math.max(0, start - NEAR), start))
                            .find();
                })
                .toList();
    }

    /** Whether it is a percentage of anything but a drug in a preparation: "50 % of patients", "by 40 %". */
    private static boolean share(Matcher matcher, String text, int offset, List<MentionGroup> groups) {
        if (!PERCENT.matcher(matcher.group("dose")).matches()) {
            return false;
        }
        int end = matcher.end("dose");
        boolean preparation = groups.stream()
                .filter(group -> group.members().get(0).is("Drug"))
                .map(group -> group.members().get(0).span())
                .filter(span -> span.start() - offset > end)
                .anyMatch(span -> SHARE_OF.matcher(text.substring(end, span.start() - offset))
                                .matches()
                        && !text.substring(end, span.start() - offset).contains("of")
                        && !NOT_GIVEN
                                .matcher(text.substring(span.end() - offset))
                                .find());
        return !preparation
                || CHANGE.matcher(text.substring(0, matcher.start("dose"))).find();
    }

    private Dose dose(Matcher matcher, String text, int offset, List<MentionGroup> groups) {
        Span span = Span.of(offset + matcher.start("dose"), offset + matcher.end("dose"));
        String said = matcher.group("dose");
        Dosage dosage = words.dosage(said);
        int start = offset + matcher.start();
        Optional<MentionGroup> behind = drugAt(text, offset, offset + matcher.end("dose"), groups);
        if (behind.isPresent()) {
            int from = matcher.group("lead") == null ? start : offset + matcher.end("lead");
            Span of = behind.get().span();
            List<Mention> drugs = nearest(behind.get(), dosage, false);
            return new Dose(span, Span.of(from, of.start()), said, Optional.of(of), drugs, dosage);
        }
        Optional<MentionGroup> before = drugBefore(text, offset, matcher, groups);
        int end = offset + matcher.end("dose");
        if (before.isPresent()) {
            boolean bracket = text.startsWith(")", end - offset);
            Span of = before.get().span();
            List<Mention> drugs = nearest(before.get(), dosage, true);
            Span phrase = Span.of(of.end(), bracket ? end + 1 : end);
            return new Dose(span, phrase, said, Optional.of(of), drugs, dosage);
        }
        boolean aside = matcher.group().startsWith(",") && text.startsWith(",", end - offset);
        return new Dose(span, Span.of(start, aside ? end + 1 : end), said, Optional.empty(), List.of(), dosage);
    }

    /** High doses may be of all members of a group, an amount is that of the member beside it. */
    private static List<Mention> nearest(MentionGroup group, Dosage dosage, boolean last) {
        if (dosage.amounts().isEmpty()) {
            return group.members();
        }
        Comparator<Mention> order = Comparator.comparing(Mention::span);
        Span beside = last
                ? group.members().stream().max(order).orElseThrow().span()
                : group.members().stream().min(order).orElseThrow().span();
        return group.members().stream()
                .filter(member -> member.span().overlaps(beside))
                .toList();
    }

    /** "high doses of ketamine", "0.5 mg/kg ketamine". */
    private Optional<MentionGroup> drugAt(String text, int offset, int at, List<MentionGroup> groups) {
        return groups.stream()
                .filter(group -> group.members().get(0).is("ChemicalSubstance"))
                .filter(group -> group.span().start() >= at)
                .filter(group -> beforeDrug
                        .matcher(text.substring(at - offset, group.span().start() - offset))
                        .matches())
                .findFirst();
    }

    /** "ketamine (0.5 mg/kg", "ketamine 0.5 mg/kg", "ketamine at 0.5 mg/kg". */
    private static Optional<MentionGroup> drugBefore(
            String text, int offset, Matcher matcher, List<MentionGroup> groups) {
        int start = offset + matcher.start("dose");
        return groups.stream()
                .filter(group -> group.members().get(0).is("ChemicalSubstance"))
                .filter(group -> group.span().end() < start)
                .filter(group -> text.substring(group.span().end() - offset, start - offset)
                        .matches("\\s*\\(?(?:a )?(?:at )?"))
                .findFirst();
    }
}
