package org.ntpharm.relation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ntpharm.circumstance.DoseWords;
import org.ntpharm.mention.Mention;
import org.ntpharm.mention.MentionGroup;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Tokenizer;

/** Finds the routes by which drugs are said to be given beside any dose: "intranasal X", "X given orally". */
final class RouteFinder {
    private final DoseWords words;
    private final Pattern before;
    private final Pattern behind;
    private final Pattern anywhere;

    RouteFinder(DoseWords words) {
        this.words = words;
        String routes = words.route() + "(?:(?:\\s+(?:and|or)\\s+|/)" + words.route() + ")?";
        this.before = Pattern.compile("(?<!\\b(?:not|than|unlike|versus) )(?<route>(?:^|(?<=\\s|\\())" + routes
                + ")(?:\\s+(?:\\w+\\s+)?(?:infusions?|injections?|administration|doses?|use|delivery|treatment|application|formulations?)\\s+(?:of|with)"
                + "|\\s+(?:administered|given|infused|injected|delivered|applied))?\\s+$");
        this.behind = Pattern.compile(
                "^\\s*,?\\s*(?:(?:was|were|is|when|if)\\s+)?(?:\\w+ly\\s+)?(?:given|administered|taken|injected|infused|delivered|applied)\\s+"
                        + "(?:by\\s+|via\\s+)?(?:the\\s+|an?\\s+)?(?<route>" + routes + ")");
        this.anywhere = Pattern.compile(
                "(?i:\\b(?:given|administered|taken|injected|infused|delivered|applied|used))\\s+(?:\\w+ly\\s+)?"
                        + "(?:by\\s+|via\\s+)?(?:the\\s+|an?\\s+)?(?<route>" + routes + ")"
                        + "|\\b(?:by|via|through|after|following|during|with)\\s+(?:the\\s+|an?\\s+)?(?:\\w+\\s+)?(?<way>"
                        + routes
                        + ")\\s+(?:route|infusions?|injections?|administration|delivery|treatment|application)\\b(?!\\s+(?:of|with)\\b)");
    }

    List<GivenBy> find(Sentence sentence, List<MentionGroup> groups) {
        String text = Tokenizer.plain(sentence.text());
        int offset = sentence.span().start();
        List<Mention> drugs = groups.stream()
                .flatMap(group -> group.members().stream())
                .filter(member -> member.is("ChemicalSubstance"))
                .toList();
        List<GivenBy> beside = drugs.stream()
                .flatMap(drug -> given(drug, text, offset).stream())
                .toList();
        boolean single = drugs.stream().map(Mention::entry).distinct().count() == 1;
        return beside.isEmpty() && single ? alone(drugs.get(0), text) : beside;
    }

    /** The route of the only drug of a sentence, wherever it stands: "X relieved Y when given orally". */
    private List<GivenBy> alone(Mention drug, String text) {
        List<String> routes = anywhere.matcher(text)
                .results()
                .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                .filter(Objects::nonNull)
                .flatMap(words -> this.words.routes(words).stream())
                .distinct()
                .toList();
        return routes.isEmpty() ? List.of() : List.of(new GivenBy(drug, routes));
    }

    private Optional<GivenBy> given(Mention drug, String text, int offset) {
        int start = drug.span().start() - offset;
        int end = drug.span().end() - offset;
        if (start < 0 || end > text.length()) {
            return Optional.empty();
        }
        List<String> routes = Stream.of(
                        before.matcher(uncapitalised(text.substring(0, start))), behind.matcher(text.substring(end)))
                .filter(Matcher::find)
                .flatMap(found -> words.routes(found.group("route")).stream())
                .distinct()
                .toList();
        return routes.isEmpty() ? Optional.empty() : Optional.of(new GivenBy(drug, routes));
    }

    private static String uncapitalised(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
