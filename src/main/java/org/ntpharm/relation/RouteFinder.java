package org.ntpharm.relation;

import java.util.List;
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

    RouteFinder(DoseWords words) {
        this.words = words;
        String routes = words.route() + "(?:(?:\\s+(?:and|or)\\s+|/)" + words.route() + ")?";
        this.before = Pattern.compile(
                "(?<!\\b(?:not|than|unlike|versus) )(?<route>(?:^|(?<=\\s|\\())" + routes
                        + ")(?:\\s+(?:\\w+\\s+)?(?:infusions?|injections?|administration|doses?|use|delivery|treatment|application|formulations?)\\s+(?:of|with))?\\s+$");
        this.behind = Pattern.compile(
                "^\\s*,?\\s*(?:(?:was|were|is|when|if)\\s+)?(?:given|administered|taken|injected|infused|delivered)\\s+"
                        + "(?:by\\s+|via\\s+)?(?:the\\s+|an?\\s+)?(?<route>" + routes + ")");
    }

    List<GivenBy> find(Sentence sentence, List<MentionGroup> groups) {
        String text = Tokenizer.plain(sentence.text());
        int offset = sentence.span().start();
        return groups.stream()
                .flatMap(group -> group.members().stream())
                .filter(member -> member.is("ChemicalSubstance"))
                .flatMap(member -> given(member, text, offset).stream())
                .toList();
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
