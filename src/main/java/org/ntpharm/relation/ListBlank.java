package org.ntpharm.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ntpharm.mention.Entry;
import org.ntpharm.mention.Mention;
import org.ntpharm.mention.MentionGroup;
import org.ntpharm.text.CitationMark;
import org.ntpharm.text.CitationMarks;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Span;
import org.ntpharm.text.Tokenizer;

/**
 * The place in a lead-in that its list fills: "the following", with the noun phrase around it, or the colon itself. It
 * stands for an entity of any kind, so that every pattern fits; what its items are decides which relation holds.
 */
final class ListBlank {
    private static final Entry BLANK = new Entry(
            "list-item",
            "list item",
            Set.of("Entity", "PharmacologicalEffect", "Condition", "BiologicalProcess", "MolecularTarget"),
            false);
    private static final Pattern PHRASE = Pattern.compile(
            "(?s).*\\b(?:in|of|on|for|with|to|by|from|includes?|are|is|blocks?|causes?|treats?)\\s+(?<phrase>(?:(?!\\b(?:in|of|on|for|with|to|by|from)\\b)[^:])*\\bfollowing\\b[^:]*?)\\s*:\\s*$");

    private ListBlank() {}

    static boolean isBlank(Mention mention) {
        return mention.entry().equals(BLANK);
    }

    static Optional<MentionGroup> in(Sentence sentence, List<MentionGroup> groups) {
        String text = withoutMarks(sentence);
        int offset = sentence.span().start();
        Matcher matcher = PHRASE.matcher(text);
        Span span;
        if (matcher.find()) {
            span = Span.of(
                    offset + matcher.start("phrase"),
                    offset
                            + matcher.start("phrase")
                            + matcher.group("phrase").stripTrailing().length());
        } else {
            int colon = text.lastIndexOf(':');
            span = Span.of(offset + colon, offset + colon + 1);
        }
        Span place = span;
        boolean subjectLeft = groups.stream().anyMatch(group -> !group.span().overlaps(place));
        return subjectLeft
                ? Optional.of(new MentionGroup(place, List.of(Mention.named(place, BLANK))))
                : Optional.empty();
    }

    /** The text with its citations blanked, unit for unit. */
    private static String withoutMarks(Sentence sentence) {
        StringBuilder text = new StringBuilder(Tokenizer.plain(sentence.text()));
        for (CitationMark mark : CitationMarks.in(sentence)) {
            for (int i = mark.span().start(); i < mark.span().end(); i++) {
                text.setCharAt(i - sentence.span().start(), ' ');
            }
        }
        return text.toString();
    }
}
