package org.ntpharm.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ntpharm.mention.MentionGroup;
import org.ntpharm.text.Span;

/** Nouns that add nothing to the entity they stand with, so that "infusions of ketamine" is read as "ketamine". */
public final class Carriers {
    private final List<Rule> rules;

    private record Rule(String type, Pattern words, boolean leads) {}

    private Carriers(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Reads lines {@code lead|tail TAB class TAB noun|noun}; lines that open with {@code #} are comments. */
    public static Carriers parse(String lines) {
        List<Rule> rules = new ArrayList<>();
        for (String line : lines.split("\\R")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t");
                boolean leads = cells[0].equals("lead");
                String words = leads
                        ? "(?i)(?:(?:repeated|intravenous|oral|acute|chronic|systemic|single)\\s+)*(?<![\\w-])(?:"
                                + cells[2] + ")\\s+(?:of|with|to)\\s+(?:the\\s+)?$"
                        : "(?i)^\\s+(?:" + cells[2] + ")\\b";
                rules.add(new Rule(cells[1], Pattern.compile(words), leads));
            }
        }
        return new Carriers(rules);
    }

    /**
     * {@code start}, which covers the group, with its carriers; {@code text} starts at {@code offset} of the document.
     */
    Span carried(MentionGroup group, Span start, String text, int offset) {
        Span span = start;
        for (Rule rule : rules) {
            if (group.members().stream().allMatch(mention -> mention.is(rule.type()))) {
                span = rule.leads() ? lead(rule, span, text, offset) : tail(rule, span, text, offset);
            }
        }
        return span;
    }

    private static Span lead(Rule rule, Span span, String text, int offset) {
        Matcher matcher = rule.words().matcher(text.substring(0, span.start() - offset));
        return matcher.find() ? Span.of(offset + matcher.start(), span.end()) : span;
    }

    private static Span tail(Rule rule, Span span, String text, int offset) {
        Matcher matcher = rule.words().matcher(text.substring(span.end() - offset));
        return matcher.find() ? Span.of(span.start(), span.end() + matcher.end()) : span;
    }
}
