package org.ntpharm.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ntpharm.mention.MentionGroup;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Span;
import org.ntpharm.text.Tokenizer;

/** Finds doses: amounts with units ("0.5 mg/kg i.v.") and levels ("high doses"), and the drug they are tied to. */
final class DoseFinder {
    private static final String NUMBER = "\\d+(?:[.,]\\d+)?";
    private static final String RANGE = NUMBER + "(?:\\s*(?:-|to|and|or)\\s*" + NUMBER + ")?";
    private static final String UNIT =
            "(?:mg|\u00b5g|\u03bcg|microg|mcg|ng|kg|g|nmol|pmol|\u00b5mol|\u03bcmol|micromol|mmol|nM|\u00b5M|\u03bcM|mM|mL|ml|IU|milligrams?|micrograms?|grams?)"
                    + "(?:\\s*/\\s*(?:kg|day|d|h|hr|hour|min|m2|ml|mL|rat|mouse))*"
                    + "(?:\\s+per\\s+(?:kg|kilogram|day|hour|minute|week)(?:\\s+of\\s+body\\s+weight)?)*";
    private static final String COURSE =
            "(?:[,\\s]+(?:i\\.v\\.|i\\.p\\.|s\\.c\\.|i\\.m\\.|p\\.o\\.|iv|ip|sc|po|orally|intravenously|(?:once|twice|three times)\\s+(?:daily|a day|weekly)|daily|a day|per day))*";
    private static final String SINGLE = RANGE + "\\s*" + UNIT + "\\b" + COURSE;
    private static final String AMOUNT = "(?:" + SINGLE + "(?:\\s*(?:,|or|and|to)\\s+" + SINGLE + ")*)";
    private static final String LEVEL_WORD =
            "(?i:very |relatively |sufficiently )?(?i:high|higher|large|larger|low|lower|small|smaller|moderate|medium|massive|sub-?an(?:a)?esthetic|an(?:a)?esthetic|therapeutic|sub-?therapeutic|supratherapeutic|toxic|clinical|standard|usual|single|repeated|daily|micro)";
    private static final String LEVEL =
            LEVEL_WORD + "(?:[ ,]+(?:and )?(?:" + LEVEL_WORD + "|intravenous|oral|intranasal|clinical))*[ -]doses?"
                    + "|\\b(?:single )?(?:intravenous|oral|intranasal|intramuscular) doses?|\\bmicrodoses?";
    private static final Pattern DOSE = Pattern.compile(
            "(?<lead>\\b(?:(?:,\\s+)?(?:given|taken|administered)\\s+)?(?:at|in|with|from|after|using)\\s+)?(?<article>\\b(?:[Aa]n?|[Tt]he|much)\\s+)?(?<dose>\\b(?:(?:"
                    + LEVEL
                    + "|\\b[Dd]oses?|\\bconcentrations?)(?:\\s+(?:of|between|from|up to|above|below|as low as|as high as|\\()\\s*(?:about\\s+|around\\s+|up to\\s+)?"
                    + "(?:" + AMOUNT + "|" + RANGE + " ?%)\\)?)?|" + LEVEL + "|" + AMOUNT + "))");
    private static final Pattern BEFORE_DRUG =
            Pattern.compile("\\s+(?:of\\s+)?(?:the\\s+|both\\s+)?(?:intravenous\\s+|oral\\s+)?");
    private static final Pattern BARE = Pattern.compile("(?i)doses?|concentrations?");

    private DoseFinder() {}

    static List<Dose> find(Sentence sentence, List<MentionGroup> groups) {
        String text = Tokenizer.plain(sentence.text());
        int offset = sentence.span().start();
        List<Dose> doses = new ArrayList<>();
        Matcher matcher = DOSE.matcher(text);
        while (matcher.find()) {
            Span span = Span.of(offset + matcher.start("dose"), offset + matcher.end("dose"));
            boolean free = groups.stream().noneMatch(group -> group.span().overlaps(span));
            if (free && !BARE.matcher(matcher.group("dose")).matches()) {
                doses.add(dose(matcher, text, offset, groups));
            }
        }
        return doses;
    }

    private static Dose dose(Matcher matcher, String text, int offset, List<MentionGroup> groups) {
        Span span = Span.of(offset + matcher.start("dose"), offset + matcher.end("dose"));
        String words = matcher.group("dose");
        int start = offset + matcher.start();
        Optional<Span> behind = drugAt(text, offset, offset + matcher.end("dose"), groups);
        if (behind.isPresent()) {
            int from = matcher.group("lead") == null ? start : offset + matcher.end("lead");
            return new Dose(span, Span.of(from, behind.get().start()), words, behind);
        }
        Optional<Span> before = drugBefore(text, offset, matcher, groups);
        int end = offset + matcher.end("dose");
        if (before.isPresent()) {
            boolean bracket = text.startsWith(")", end - offset);
            return new Dose(span, Span.of(before.get().end(), bracket ? end + 1 : end), words, before);
        }
        boolean aside = matcher.group().startsWith(",") && text.startsWith(",", end - offset);
        return new Dose(span, Span.of(start, aside ? end + 1 : end), words, Optional.empty());
    }

    /** "high doses of ketamine", "0.5 mg/kg ketamine". */
    private static Optional<Span> drugAt(String text, int offset, int at, List<MentionGroup> groups) {
        return groups.stream()
                .filter(group -> group.members().get(0).is("ChemicalSubstance"))
                .map(MentionGroup::span)
                .filter(span -> span.start() >= at)
                .filter(span -> BEFORE_DRUG
                        .matcher(text.substring(at - offset, span.start() - offset))
                        .matches())
                .findFirst();
    }

    /** "ketamine (0.5 mg/kg", "ketamine 0.5 mg/kg", "ketamine at 0.5 mg/kg". */
    private static Optional<Span> drugBefore(String text, int offset, Matcher matcher, List<MentionGroup> groups) {
        int start = offset + matcher.start("dose");
        return groups.stream()
                .filter(group -> group.members().get(0).is("ChemicalSubstance"))
                .map(MentionGroup::span)
                .filter(span -> span.end() < start)
                .filter(span ->
                        text.substring(span.end() - offset, start - offset).matches("\\s*\\(?(?:a )?(?:at )?"))
                .findFirst();
    }
}
